import { expect, test } from 'vitest';
import Cascade from '../../src/charts/Cascade.astro';
import { describeCascade, placeCascade } from '../../src/charts/cascade';
import { apples, pears, plums } from '../fixtures/fruit';
import { draw } from '../fixtures/draw';

const total = apples({ id: 'all', label: 'All fruit', value: 100 });
const inputs = { formula: 'a/b/c', low: 29, high: 31 };
const facts = [
  apples({ bound: 'more than' }),
  pears(),
  plums({ id: 'rest', label: 'Rest', value: 40, derived: inputs, decimals: 0 }),
  plums({
    id: 'apples-in-full',
    value: 50,
    derived: { ...inputs, refines: 'apples' },
    decimals: 0,
  }),
];
const wide = { width: 589, narrow: false };
const narrow = { width: 328, narrow: true };

test('placeCascade(facts) starts each bar where the one before ends, and the last ends at the total', () => {
  const { bars, right } = placeCascade(facts, total, wide);
  expect(bars.map(({ start }) => start)).toEqual([188, ...bars.slice(0, -1).map(({ end }) => end)]);
  expect(bars.at(-1)?.end).toBe(right);
});

test('placeCascade(facts) draws a refined row solid as far as it is stated', () => {
  const [first] = placeCascade(facts, total, wide).bars;
  expect(first).toMatchObject({ start: 188, stated: 348, end: 388, remark: '50 derived' });
});

test('placeCascade(facts) keeps every label inside the drawing', () => {
  const { bars } = placeCascade(facts, total, wide);
  expect(bars.map(({ before }) => before)).toEqual([false, false, true]);
});

test('placeCascade(facts) refuses what has no place on a scale', () => {
  const unknown = [apples({ value: 'not stated' })];
  expect(() => placeCascade(unknown, total, wide)).toThrow(
    'fruit/harvest/apples is "not stated"; this chart draws single values',
  );
});

test('describeCascade(facts) says every number once, and which are derived', () => {
  expect(describeCascade(facts, total)).toBe(
    'Bars that add up to 100\u00a0kg: Apples more than 40\u00a0kg stated, 50\u00a0kg derived, ' +
      'Pears 10\u00a0kg and Rest 40\u00a0kg derived.',
  );
});

test.each([
  ['wide', wide],
  ['narrow', narrow],
])('<Cascade> draws the fruit, %s', async (name, frame) => {
  const chart = { kind: 'cascade', total: 'fruit/harvest/all' };
  const svg = await draw(Cascade, { chart, facts, find: () => total, frame });
  await expect(svg).toMatchFileSnapshot(`cascade-${name}.svg`);
});
