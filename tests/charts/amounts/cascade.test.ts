import { expect, test } from 'vitest';
import Cascade from '../../../src/charts/amounts/Cascade.astro';
import { describeCascade, placeCascade } from '../../../src/charts/amounts/cascade';
import { measure, type } from '../../../src/charts/base/measure';
import type { Fact } from '../../../src/schema/fact';
import { apples, pears, plums } from '../../fixtures/fruit';
import { draw, framesFor } from '../../fixtures/draw';

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
const chart = { kind: 'cascade', total: 'fruit/harvest/all' } as const;
const find = (address: string) => (address === chart.total ? total : plums({ value: 25 }));
const frames = framesFor('cascade');
const { wide } = frames;

test('placeCascade(facts) starts each bar where the one before ends, and the last ends at the total', () => {
  const { bars, right } = placeCascade({ chart, facts, find, frame: wide });
  expect(bars.map(({ start }) => start)).toEqual([188, ...bars.slice(0, -1).map(({ end }) => end)]);
  expect(bars.at(-1)?.end).toBe(right);
});

test('placeCascade(facts) draws a refined row solid as far as it is stated', () => {
  const [first] = placeCascade({ chart, facts, find, frame: wide }).bars;
  expect(first).toMatchObject({
    start: 188,
    end: 404,
    parts: [
      { x: 188, width: 172 },
      { x: 360, width: 44 },
    ],
  });
  expect(first?.texts.map(({ words }) => words)).toContain('25 = 50 derived');
});

test('placeCascade(facts) draws the first of two readings, and says the other beside it', () => {
  const reading = { name: 'by count', assumes: '?' };
  const instead = { ...reading, name: 'by weight', instead: 'rest' };
  const other = plums({ id: 'other', value: 20, derived: { ...inputs, reading: instead } });
  const read = facts.map((fact) =>
    fact.id === 'rest' ? { ...fact, derived: { ...inputs, reading, other } } : fact,
  );
  const { bars } = placeCascade({ chart, facts: [...read, other], find, frame: wide });
  expect(bars.map(({ fact }) => fact.id)).toEqual(['apples', 'pears', 'rest']);
  expect(bars[2]?.texts.map(({ words }) => words)).toContain('derived; by weight 20');
  expect(describeCascade({ chart, facts: [...read, other], find })).toContain(
    'Rest 40\u00a0kg derived (by count; by weight 20\u00a0kg)',
  );
});

test('placeCascade(facts) keeps every label inside the drawing', () => {
  const { bars } = placeCascade({ chart, facts, find, frame: wide });
  const ends = bars.flatMap(({ texts }) =>
    texts.map(({ words, set, x, anchor }) =>
      anchor === 'end' ? x : x + measure(words, type[set]),
    ),
  );
  expect(Math.max(...ends)).toBeLessThanOrEqual(wide.width);
});

test.each(['wide', 'narrow'] as const)(
  'placeCascade(facts) refuses a name that has no room where it is %s',
  (frame) => {
    const long = apples({
      value: 100,
      label: 'Apples that were picked early and sold all at once',
    });
    expect(() => placeCascade({ chart, facts: [long], find, frame: frames[frame] })).toThrow(
      '“Apples that were picked early and sold all at once” is wider than its room; give a shorter label',
    );
  },
);

test('placeCascade(facts) refuses what has no place on a scale', () => {
  const place = (row: Fact) => () => placeCascade({ chart, facts: [row], find, frame: wide });
  expect(place(apples({ value: 'not stated' }))).toThrow(
    'fruit/harvest/apples is "not stated"; this chart draws single values',
  );
  expect(place(apples({ value: -100 }))).toThrow(
    'fruit/harvest/apples is below zero; this chart draws from zero',
  );
  expect(place(apples({ value: 100, unit: { before: '€', after: '' } }))).toThrow(
    'fruit/harvest/apples is in €, on a scale of kg',
  );
});

test('placeCascade(facts) refuses rows that do not add up', () => {
  expect(() => placeCascade({ chart, facts: [apples()], find, frame: wide })).toThrow(
    'the rows add up to 40, the total at fruit/harvest/apples is 100',
  );
});

test('describeCascade(facts) says every number once, and which are derived', () => {
  expect(describeCascade({ chart, facts, find })).toBe(
    'Bars that add up to 100\u00a0kg: Apples more than 40\u00a0kg stated, 25 = 50 derived, ' +
      'Pears 10\u00a0kg and Rest 40\u00a0kg derived.',
  );
});

test.each(Object.entries(frames))('<Cascade> draws the fruit, %s', async (name, frame) => {
  const svg = await draw(Cascade, { chart, facts, find, frame });
  await expect(svg).toMatchFileSnapshot(`cascade-${name}.svg`);
});
