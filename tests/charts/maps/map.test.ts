import type { Placed } from '../../../src/charts/base/frame';
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

const alone = (id: string, name: string): typeof chart => ({
  kind: 'map',
  centre: { id, name },
  neighbours: [],
});

test.each(Object.entries(frames))('an island is drawn without neighbours, %s', async (_, frame) => {
  const island = { chart: alone('352', 'Iceland'), places: [], frame };
  expect(placeMap(island)).toMatchObject({ others: '', heavier: '' });
  const svg = await draw(MapDrawing, island, land);
  expect(svg).not.toContain('d=""');
  expect(describeMap(island)).toBe('A map of Iceland.');
});

test('neighbours that share no border are drawn by their coasts', () => {
  const [, netherlands] = chart.neighbours;
  const only = { ...chart, neighbours: [netherlands!] };
  expect(placeMap({ chart: only, places, frame: wide }).others).toMatch(/^M/);
});

test('a border that is not there cannot be drawn heavier', () => {
  const [, netherlands] = chart.neighbours;
  const neighbours = [{ id: '620', name: 'Portugal', heavy: true as const }, netherlands!];
  expect(() => placeMap({ chart: { ...chart, neighbours }, places, frame: wide })).toThrow(
    'Portugal has no border with Belgium that could be drawn heavier; take "heavy" out',
  );
});

test('a country with far islands is as large as its mainland', () => {
  const town = { name: 'Fig Town', kind: 'town' as const, text: 'Sells figs.' };
  const towns: Placed[] = [
    { ...town, address: 'places/south', at: [-7.93, 37.02] },
    { ...town, address: 'places/north', at: [-8.42, 41.55] },
  ];
  const { places: placed, height } = placeMap({
    chart: alone('620', 'Portugal'),
    places: towns,
    frame: wide,
  });
  const [south = 0, north = 0] = placed.map(({ y }) => y);
  expect(south - north).toBeGreaterThan(height / 2);
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
    'no room on the map for the name “Apple Town”; shorten it in data/records/places.json, or drop places/apple-town there',
  );
  const [france, ...around] = chart.neighbours;
  const covered = [{ ...france, at: [4.6, 50.55] } as (typeof around)[number], ...around];
  expect(() => placeMap({ chart: { ...chart, neighbours: covered }, places, frame: wide })).toThrow(
    'no room on the map for the name “France”; shorten it, move its "at", or drop that',
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
