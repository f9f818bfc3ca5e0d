import { expect, test } from 'vitest';
import Bar from '../../../src/charts/marks/Bar.astro';
import { certaintyOf, fray, reach, threads } from '../../../src/charts/marks/certainty';
import { apples } from '../../fixtures/fruit';
import { draw } from '../../fixtures/draw';

const derived = { formula: 'a/b/c', low: 1, high: 2 };

test.each([
  ['stated', apples()],
  ['stated', apples({ bound: 'as low as', value: 4.2 })],
  ['beyond', apples({ bound: 'as low as', value: 4 })],
  ['about', apples({ bound: 'about' })],
  ['beyond', apples({ bound: 'more than' })],
  ['beyond', apples({ bound: 'as many as' })],
  ['beyond', apples({ bound: 'as much as' })],
  ['stated', apples({ bound: 'as much as', value: 243.3 })],
  ['suspected', apples({ suspected: true })],
  ['derived', apples({ derived })],
  ['not stated', apples({ value: 'not stated' })],
  ['not stated', apples({ value: 'dozens' })],
])('certaintyOf(fact) is “%s”', (certainty, fact) => {
  expect(certaintyOf(fact)).toBe(certainty);
});

test('fray(x, y, height) starts every thread at x and stays within the reach', () => {
  const path = fray(100, 0, 24);
  const lengths = [...path.matchAll(/h(\d+)v/g)].map(([, length]) => Number(length));
  expect(new Set([...path.matchAll(/M(\S+) /g)].map(([, x]) => x))).toEqual(new Set(['100']));
  expect(Math.max(...lengths)).toBe(reach);
  expect(Math.min(...lengths)).toBeGreaterThan(0);
});

test('threads(x, y, width, height) end around the value, not at it', () => {
  const ends = [...threads(0, 0, 100, 26).matchAll(/h(\d+)/g)].map(([, end]) => Number(end));
  expect(Math.min(...ends)).toBeLessThan(100);
  expect(Math.max(...ends)).toBeGreaterThan(100);
});

test.each(['stated', 'derived', 'beyond', 'about', 'suspected', 'not stated'])(
  '<Bar> draws what is %s in a way of its own',
  async (certainty) => {
    const props = { width: 100, height: 24, actor: 'orchard', certainty };
    const svg = await draw(Bar, props);
    await expect(svg).toMatchFileSnapshot(`bar-${certainty.replace(' ', '-')}.svg`);
  },
);
