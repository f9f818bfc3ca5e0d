import { expect, test } from 'vitest';
import Bars from '../../../src/charts/amounts/Bars.astro';
import { describeBars, placeBars } from '../../../src/charts/amounts/bars';
import { measure, type } from '../../../src/charts/base/measure';
import type { Fact } from '../../../src/schema/fact';
import { apples, pears, plums } from '../../fixtures/fruit';
import { draw, framesFor } from '../../fixtures/draw';

const chart = { kind: 'bars' } as const;
const frames = framesFor('bars');
const { wide, narrow } = frames;
const percent = { before: '', scale: 'percent', after: '%' } as const;
const derived = { formula: 'a/b/c', low: 1, high: 2 };
const cherry = (id: string, what: Partial<Fact>) =>
  apples({ address: `fruit/harvest/${id}`, id, label: `Cherries, ${id}`, ...what });
const facts = [
  cherry('unknown', { value: 'not stated' }),
  cherry('ours', { value: 90, derived, actor: 'garden' }),
  pears({ bound: 'about', part: 'ten days' }),
  apples({ bound: 'more than', label: 'Apples from the old orchard behind the barn and the mill' }),
  plums({ suspected: true }),
];
const place = (rows: Fact[], whole?: true, frame = wide) =>
  placeBars({ chart: { ...chart, ...(whole && { whole }) }, facts: rows, frame });

test('placeBars(facts) measures from zero, so that lengths compare', () => {
  const [longest, shortest] = place([pears(), apples()]).bars;
  expect((longest?.bar.width ?? 0) / (shortest?.bar.width ?? 1)).toBeCloseTo(4, 1);
});

test('placeBars(facts) puts the largest first, then what is derived, and what is not stated last', () => {
  const ids = place(facts).bars.map(({ fact }) => fact.id);
  expect(ids).toEqual(['apples', 'plums', 'pears', 'ours', 'unknown']);
});

test('placeBars(facts) keeps 44 from bar to bar, or 54 where names stand above them', () => {
  const tops = (frame: typeof wide) =>
    place([apples(), plums(), pears()], undefined, frame).bars.map(({ bar }) => bar.y);
  expect(tops(wide)).toEqual([10, 54, 98]);
  expect(tops(narrow)).toEqual([24, 78, 132]);
});

test.each(Object.entries(frames))(
  'placeBars(facts) leaves every label its room, %s',
  (_, frame) => {
    const { bars } = place(facts, undefined, frame);
    const ends = bars.flatMap(({ texts }) =>
      texts.map(({ words, set, x, anchor }) =>
        anchor === 'end' ? x : x + measure(words, type[set]),
      ),
    );
    expect(Math.max(...ends)).toBeLessThanOrEqual(frame.width);
  },
);

test('placeBars(facts) says the date of each row where they differ in it', () => {
  const dates = (rows: Fact[]) =>
    place(rows).bars.flatMap(({ texts }) => texts.slice(1, -1).map(({ words }) => words));
  expect(dates([apples(), pears()])).toEqual([]);
  expect(dates([apples(), pears({ asOf: 'undated' })])).toEqual(['September 2020', 'undated']);
});

test('placeBars(facts) ends the scale of a whole at 100%', () => {
  const rows = [apples({ value: 50, unit: percent })];
  const { bars, left, right } = place(rows, true);
  expect(bars[0]?.bar.width).toBe(Math.floor((right - left) / 2));
});

test('placeBars(facts) puts a label inside its bar where it would pass the end of the scale', () => {
  const value = (amount: number) => {
    const { bars } = place([apples({ value: amount, unit: percent })], true);
    return bars[0]?.texts.at(-1);
  };
  expect(value(50)?.look).toBeUndefined();
  expect(value(98)?.look).toBe('inside');
});

test('placeBars(facts) refuses a label that has room neither after its bar nor inside it', () => {
  const row = apples({ value: 98, unit: percent, derived });
  expect(() => place([row], true)).toThrow(
    'fruit/harvest/apples leaves no room for its label, “98%”',
  );
});

test('placeBars(facts) refuses words that have no room in their box', () => {
  const words = 'so many that nobody ever cared to count them, as the owner of the orchard says';
  expect(() => place([apples({ value: words })], undefined, narrow)).toThrow(
    `fruit/harvest/apples leaves no room for its label, “${words}”`,
  );
});

test('placeBars(facts) refuses what has no place on its scale', () => {
  expect(() => place([apples({ value: [30, 40] })])).toThrow(
    'fruit/harvest/apples is [30,40]; this chart draws single values',
  );
  expect(() => place([apples()], true)).toThrow(
    'fruit/harvest/apples is no share; a whole is 100%',
  );
  expect(() => place([apples({ value: 101, unit: percent })], true)).toThrow(
    'fruit/harvest/apples is more than a whole, which is 100%',
  );
});

test('describeBars(facts) says every number in the order of the bars, with its reserves', () => {
  expect(describeBars({ chart, facts: [plums({ value: 'not stated' }), pears(), apples()] })).toBe(
    'Bars on a scale from zero: Apples 40\u00a0kg, Pears 10\u00a0kg and Plums not stated.',
  );
  const rows = [
    apples({ unit: percent, asOf: '2020' }),
    plums({ unit: percent, bound: 'more than', asOf: 'undated' }),
    pears({ unit: percent, derived }),
  ];
  expect(describeBars({ chart: { ...chart, whole: true }, facts: rows })).toBe(
    'Bars on a scale from zero to the whole: Apples 40% (2020), Plums more than 20% (undated) and ' +
      'Pears 10% derived.',
  );
});

test.each(Object.entries(frames))('<Bars> draws the fruit, %s', async (name, frame) => {
  const svg = await draw(Bars, { chart, facts, frame });
  await expect(svg).toMatchFileSnapshot(`bars-${name}.svg`);
});

test.each(Object.entries(frames))('<Bars> draws shares of a whole, %s', async (name, frame) => {
  const rows = [
    apples({ value: 80, unit: percent, bound: 'more than', asOf: 'undated' }),
    plums({ unit: percent }),
  ];
  const svg = await draw(Bars, { chart: { ...chart, whole: true }, facts: rows, frame });
  await expect(svg).toMatchFileSnapshot(`bars-whole-${name}.svg`);
});
