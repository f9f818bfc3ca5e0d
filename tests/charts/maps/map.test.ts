import { expect, test } from 'vitest';
import { boxOf } from '../../../src/charts/maps/beside';
import MapDrawing from '../../../src/charts/maps/Map.astro';
import { describeMap, placeMap } from '../../../src/charts/maps/map';
import { draw, framesFor, land } from '../../fixtures/draw';
import { orchards as chart, places } from '../../fixtures/orchards';

const frames = framesFor('map');
const { wide } = frames;

test('placeMap(chart, places) has east at the right, and north above', () => {
  const placed = placeMap({ chart, places, frame: wide });
  const at = (id: string) => placed.places.find(({ address }) => address === `places/${id}`);
  const [apples, pears, pass] = [at('apple-town'), at('pear-town'), at('plum-pass')];
  expect(pears?.x).toBeLessThan(apples?.x ?? 0);
  expect(pears?.y).toBeLessThan(apples?.y ?? 0);
  expect(pass?.x).toBeGreaterThan(apples?.x ?? 0);
  expect(pass?.y).toBeGreaterThan(apples?.y ?? 0);
});

test.each(Object.entries(frames))(
  'placeMap(chart, places) lets no name cover another, %s',
  (_name, frame) => {
    const { width, height, ...placed } = placeMap({ chart, places, frame });
    const boxes = [...placed.countries, ...placed.places].map(({ label }) => boxOf(label));
    expect(boxes).toHaveLength(8);
    for (const [i, { left, right, top, bottom }] of boxes.entries()) {
      expect(left >= 0 && right <= width && top >= 0 && bottom <= height).toBe(true);
      const meeting = boxes
        .slice(i + 1)
        .filter(
          (box) => box.left < right && left < box.right && box.top < bottom && top < box.bottom,
        );
      expect(meeting).toEqual([]);
    }
  },
);

test('placeMap(chart, places) draws heavier the borders that are, and no others', () => {
  const heavier = (change: object) => {
    const [france, ...rest] = chart.neighbours;
    const neighbours = [{ ...france, ...change } as (typeof rest)[number], ...rest];
    return placeMap({ chart: { ...chart, neighbours }, places, frame: wide }).heavier;
  };
  expect(heavier({})).toMatch(/^M[\d.]+ [\d.]+l/);
  expect(heavier({ heavy: undefined })).toBe('');
});

test('describeMap(chart, places) says what lies around, and names the places', () => {
  expect(describeMap({ chart, places: places.slice(0, 2) })).toBe(
    'A map of Belgium and its surroundings: France, Netherlands, Germany and Luxembourg. ' +
      'Drawn heavier are its borders with France. Places named: Apple Town and Pear Town.',
  );
});

test('placeMap(chart, places) refuses a place without room, and a country that is none', () => {
  const [apples, ...others] = places;
  const far = [{ ...apples, at: [40, 50] } as (typeof others)[number], ...others];
  expect(() => placeMap({ chart, places: far, frame: wide })).toThrow(
    'no room on the map for the name of places/apple-town; move it',
  );
  const centre = { ...chart.centre, id: '000' };
  expect(() => placeMap({ chart: { ...chart, centre }, places, frame: wide })).toThrow(
    'no country "000" in the atlas; it knows them by three digits of ISO 3166-1',
  );
});

test.each(Object.entries(frames))('<Map> draws the orchards, %s', async (name, frame) => {
  const svg = await draw(MapDrawing, { chart, places, frame }, land);
  await expect(svg).toMatchFileSnapshot(`map-${name}.svg`);
});
