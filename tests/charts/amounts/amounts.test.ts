import { expect, test } from 'vitest';
import Amounts from '../../../src/charts/amounts/Amounts.astro';
import { amountsAround, describeAmounts, placeAmounts } from '../../../src/charts/amounts/amounts';
import { measure, type } from '../../../src/charts/base/measure';
import type { Fact } from '../../../src/schema/fact';
import { apples, pears, plums } from '../../fixtures/fruit';
import { draw, framesFor } from '../../fixtures/draw';
import { roles } from '../../fixtures/season';

const euros = { before: '€', scale: 'million', after: '' } as const;
const derived = { formula: 'a/b/c', low: 99, high: 101 };
const facts = [
  plums({ label: 'Plums in the cellar', value: 'not stated', unit: euros }),
  pears({ value: 30, unit: euros, bound: 'more than' }),
  apples({ value: 4, unit: { ...euros, scale: 'billion' } }),
  plums({
    address: 'fruit/sales/rest',
    label: 'The rest',
    value: 100,
    unit: euros,
    derived,
    decimals: 0,
  }),
  plums({ address: 'fruit/sales/figs', label: 'Figs', value: 300, unit: euros, suspected: true }),
  plums({ address: 'fruit/sales/nuts', label: 'Nuts', value: 700, unit: euros, bound: 'about' }),
];
const frames = framesFor('amounts');
const { wide } = frames;

test('placeAmounts(facts) puts the largest first, whatever its scale, and what is not stated last', () => {
  const { placed } = placeAmounts({ facts, frame: wide });
  const value = ({ texts }: (typeof placed)[number]) =>
    texts.find(({ words }) => /€|stated/.test(words))?.words;
  expect(placed.map(value)).toEqual([
    '€4\u00a0billion',
    'about €700\u00a0million',
    '€300\u00a0million',
    '€100\u00a0million',
    'more than €30\u00a0million',
    'not stated',
  ]);
  expect(placed.at(-1)).toMatchObject({ box: {}, certainty: 'not stated' });
});

test('amountsAround(address, facts) is the one at the address, those next to it, and both ends', () => {
  const around = (address: string) => amountsAround(address, facts).map(({ label }) => label);
  expect(around('fruit/sales/nuts')).toEqual(['Apples', 'Nuts', 'Figs', 'Pears']);
  expect(around('fruit/sales/rest')).toEqual(['Apples', 'Figs', 'The rest', 'Pears']);
  expect(around('fruit/harvest/plums')).toEqual(['Apples', 'Pears', 'Plums in the cellar']);
});

test('placeAmounts(facts) makes each step of the scale ten times the one before, and as wide', () => {
  const { ticks } = placeAmounts({ facts, frame: wide });
  expect(ticks.map(({ words }) => words)).toEqual([
    '€10\u00a0million',
    '100\u00a0million',
    '1\u00a0billion',
  ]);
  const [first = 0, second = 0, third = 0] = ticks.map(({ x }) => x);
  expect(Math.abs(third - second - (second - first))).toBeLessThanOrEqual(1);
});

test('placeAmounts(facts) puts a label before its dot where it would leave the drawing', () => {
  const { placed } = placeAmounts({ facts, frame: wide });
  const values = placed.flatMap(({ texts }) => texts.filter(({ set }) => set === 'value'));
  expect(values.map(({ anchor }) => anchor)).toEqual(['end', 'start', 'start', 'start', 'start']);
  const ends = values.map(({ anchor, x, words }) =>
    anchor === 'start' ? x + measure(words, type.value) : x,
  );
  expect(Math.max(...ends)).toBeLessThanOrEqual(wide.width);
});

test('placeAmounts(facts) says of each amount its date, or that it is derived or suspected', () => {
  const { placed } = placeAmounts({ facts, frame: wide });
  expect(placed.map(({ texts }) => texts.at(-1)?.words)).toEqual([
    'September 2020',
    'September 2020',
    'suspected, September 2020',
    'derived',
    'September 2020',
    'September 2020',
  ]);
});

test('placeAmounts(facts) refuses what has no place on a logarithmic scale', () => {
  const place =
    (...rows: Fact[]) =>
    () =>
      placeAmounts({ facts: rows, frame: wide });
  expect(place(apples({ value: 0 }))).toThrow(
    'fruit/harvest/apples is not above zero; a logarithmic scale has no place for it',
  );
  expect(place(apples({ value: 'dozens' }))).toThrow(
    'fruit/harvest/apples is "dozens"; this chart draws single values',
  );
  expect(place(apples({ unit: euros }), pears())).toThrow(
    'fruit/harvest/pears is in kg, on a scale of €',
  );
  expect(place(apples({ value: 'not stated' }))).toThrow(
    'no row has an amount; this chart draws amounts',
  );
});

test('describeAmounts(facts) says the scale, the largest and the smallest, and what is not stated', () => {
  expect(describeAmounts({ facts: facts.slice(0, 4) })).toBe(
    'Dots on a logarithmic scale, one an amount, from Apples €4\u00a0billion (September 2020) to ' +
      'Pears more than €30\u00a0million (September 2020); not stated: Plums in the cellar.',
  );
});

test.each(Object.entries(frames))('<Amounts> draws the fruit, %s', async (name, frame) => {
  const svg = await draw(Amounts, { chart: { kind: 'amounts' }, facts, frame }, roles);
  await expect(svg).toMatchFileSnapshot(`amounts-${name}.svg`);
});
