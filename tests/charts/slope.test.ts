import { expect, test } from 'vitest';
import Slope from '../../src/charts/Slope.astro';
import { describeSlope, placeSlope } from '../../src/charts/slope';
import { apples, pears, plums } from '../fixtures/fruit';
import { draw } from '../fixtures/draw';

const chart = { kind: 'slope' } as const;
const frame = { width: 294, narrow: false };
const facts = [apples(), pears(), plums({ bound: 'as low as', part: 'ten days' })];

test('placeSlope(facts) measures from zero', () => {
  const { points, baseline } = placeSlope({ chart, facts, frame });
  const [most = 0, least = 0] = points.map(({ y }) => baseline - y);
  expect(most / least).toBeCloseTo(4, 1);
});

test('placeSlope(facts) opens the point that covers a part only', () => {
  expect(placeSlope({ chart, facts, frame }).points.map(({ open }) => open)).toEqual([
    false,
    false,
    true,
  ]);
});

test('placeSlope(facts) labels the ends beside the line and the middle above it', () => {
  const { points } = placeSlope({ chart, facts, frame });
  expect(points.map(({ anchor }) => anchor)).toEqual(['end', 'middle', 'start']);
});

test('placeSlope(facts) leaves room at both sides for the labels there', () => {
  const { points, width } = placeSlope({ chart, facts, frame });
  const last = points.at(-1);
  expect(points[0]?.x).toBeGreaterThan(30);
  expect(width - (last?.x ?? 0)).toBeGreaterThan(60);
});

test('placeSlope(facts) refuses what it has no mark for', () => {
  expect(() => placeSlope({ chart, facts: [apples({ bound: 'about' })], frame })).toThrow(
    'fruit/harvest/apples is not simply stated; a slope has no mark for that',
  );
});

test('placeSlope(facts) draws zeros on the baseline', () => {
  const { points, baseline } = placeSlope({ chart, facts: [apples({ value: 0 })], frame });
  expect(points[0]?.y).toBe(baseline);
});

test('describeSlope(facts) says numbers, bounds and parts', () => {
  expect(describeSlope(facts)).toBe(
    'Points joined by a line, on a scale from zero: Apples 40\u00a0kg, Pears 10\u00a0kg and ' +
      'Plums (ten days) as low as 20\u00a0kg.',
  );
});

test('<Slope> draws the fruit', async () => {
  const svg = await draw(Slope, { chart, facts, frame });
  await expect(svg).toMatchFileSnapshot('slope.svg');
});
