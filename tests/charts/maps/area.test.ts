import { geoArea } from 'd3';
import { noRecords } from '../../../src/charts/base/frame';
import { placeChart } from '../../../src/charts/kinds';
import { expect, test } from 'vitest';
import Area from '../../../src/charts/maps/Area.astro';
import { describeArea, placeArea } from '../../../src/charts/maps/area';
import { countryOf, earth } from '../../../src/charts/maps/atlas';
import { draw, framesFor, land } from '../../fixtures/draw';
import { apples, pears } from '../../fixtures/fruit';

const chart = { kind: 'area', country: { id: '056', name: 'Belgium' } } as const;
const unit = { before: '', after: 'square kilometres' };
const facts = [apples({ label: 'Land under apple trees', value: 150, unit })];
const frames = framesFor('area');
const { wide, narrow } = frames;

/** The area that a path of relative steps encloses: twice half the sum of its cross products. */
function areaOf(path: string) {
  const rings = path.split('z').filter(Boolean);
  const areas = rings.map((ring) => {
    const numbers = ring.match(/-?\d*\.?\d+/g)?.map(Number) ?? [];
    let [x = 0, y = 0] = numbers;
    let sum = 0;
    for (let i = 2; i < numbers.length; i += 2) {
      const [dx = 0, dy = 0] = numbers.slice(i, i + 2);
      sum += x * dy - y * dx;
      [x, y] = [x + dx, y + dy];
    }
    const [startX = 0, startY = 0] = numbers;
    return Math.abs(sum + x * startY - y * startX) / 2;
  });
  return areas.reduce((a, b) => a + b);
}

/** How far right a path of relative steps goes. */
function rightOf(path: string) {
  const rings = path.split('z').filter(Boolean);
  return Math.max(
    ...rings.flatMap((ring) => {
      const numbers = ring.match(/-?\d*\.?\d+/g)?.map(Number) ?? [];
      let x = 0;
      return numbers.filter((_, i) => i % 2 === 0).map((dx) => (x += dx));
    }),
  );
}

test.each(Object.entries(frames))(
  'the square is to the outline as its area to that of the country, %s',
  (_, frame) => {
    const { square, outline } = placeArea({ chart, facts, frame });
    const drawn = square.side ** 2 / areaOf(outline);
    const real = 150 / (geoArea(countryOf('056')) * earth ** 2);
    expect(drawn / real).toBeGreaterThan(0.99);
    expect(drawn / real).toBeLessThan(1.01);
  },
);

test('the square stands beside the outline or, where it is narrow, under it', () => {
  const [{ square: beside, width, outline }, { square: under, height }] = [
    placeArea({ chart, facts, frame: wide }),
    placeArea({ chart, facts, frame: narrow }),
  ];
  expect(beside.x).toBeGreaterThan(rightOf(outline));
  expect(beside.x + beside.side).toBeLessThan(width);
  expect(under.x).toBe(1);
  expect(under.y + under.side).toBeLessThan(height);
});

test('describeArea(chart, facts) says the area', () => {
  expect(describeArea({ chart, facts })).toBe(
    'A square, to the scale of the outline of Belgium: ' +
      'Land under apple trees 150\u00a0square kilometres.',
  );
});

test.each(Object.entries(frames))('<Area> draws the orchard, %s', async (name, frame) => {
  const svg = await draw(Area, { chart, facts, frame }, land);
  await expect(svg).toMatchFileSnapshot(`area-${name}.svg`);
});

test.each(Object.entries(frames))(
  'the square refuses to leave no room for its label, %s',
  (_, frame) => {
    const large = [apples({ label: 'Land', value: 25_000, unit })];
    const given = { find: () => apples(), ...noRecords };
    expect(() => placeChart({ chart, facts: large, frame, ...given })).toThrow(
      /“(25,000\u00a0square kilometres” leaves the drawing|Land” is wider than its room); give/,
    );
  },
);

test.each(Object.entries(frames))('a square larger than its country has room, %s', (_, frame) => {
  const flat = { kind: 'area', country: { id: '270', name: 'Gambia' } } as const;
  const large = [apples({ label: 'Land', value: 9000, unit })];
  const { square, height } = placeArea({ chart: flat, facts: large, frame });
  expect(square.y).toBeGreaterThanOrEqual(0);
  expect(square.y + square.side).toBeLessThanOrEqual(height);
});

test('placeArea(chart, facts) refuses two rows, other units, and what is not simply stated', () => {
  const place =
    (...rows: typeof facts) =>
    () =>
      placeArea({ chart, facts: rows, frame: wide });
  expect(place(apples(), pears())).toThrow('2 rows; this chart draws one area');
  expect(place(apples())).toThrow(
    'fruit/harvest/apples is in kg; this chart draws square kilometres',
  );
  expect(place(apples({ unit, bound: 'about' }))).toThrow(
    'fruit/harvest/apples is not simply stated; a square has no mark for that',
  );
});
