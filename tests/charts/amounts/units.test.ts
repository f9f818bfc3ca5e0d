import { expect, test } from 'vitest';
import Units from '../../../src/charts/amounts/Units.astro';
import { describeUnits, placeUnits } from '../../../src/charts/amounts/units';
import { measure, type } from '../../../src/charts/base/measure';
import type { ChartOf } from '../../../src/schema/chart';
import { apples, pears, plums } from '../../fixtures/fruit';
import { draw, framesFor } from '../../fixtures/draw';

type Options = ChartOf<'units'>;

const options: Options = { kind: 'units', each: 1 };
const frames = framesFor('units');
const { wide } = frames;

const place = (facts = [apples()], change: Partial<Options> = {}) =>
  placeUnits({ chart: { ...options, ...change }, facts, frame: wide });

/** How many marks of each kind the first row has. */
const marks = (...given: Parameters<typeof place>) =>
  place(...given).rows[0]?.paths.map(({ role, d }) => [role, d.split('M').length - 1]);

test('placeUnits(facts) gives each thing counted one mark', () => {
  expect(marks()).toEqual([['mark', 40]]);
});

test('placeUnits(facts) ends in a part of a mark where the count does', () => {
  const [row] = place([apples({ value: 190 })], { each: 100 }).rows;
  expect(row?.paths[0]?.d).toBe('M176 0h13v13h-13zM193 0h11.7v13h-11.7z');
});

test('placeUnits(facts) puts marks in lines that are easily counted', () => {
  const firstLine = place().rows[0]?.paths[0]?.d.match(/M[\d.]+ 0h/g);
  expect(firstLine).toHaveLength(20);
});

test('placeUnits(facts) outlines a range, and dashes what is only its upper end', () => {
  expect(marks([apples({ value: [30, 40] })])).toEqual([
    ['outline', 30],
    ['dashed', 10],
  ]);
});

test('placeUnits(facts) outlines what is promised', () => {
  expect(marks([apples({ planned: true })])).toEqual([['outline', 40]]);
});

test('placeUnits(facts) dashes the last marks of what is about so many', () => {
  expect(marks([apples({ bound: 'about' })])).toEqual([
    ['mark', 36],
    ['dashed', 4],
  ]);
});

test('placeUnits(facts) shows one of them by itself', () => {
  const { rows, legend } = place([apples()], { one: { name: 'The oldest', actor: 'garden' } });
  expect(rows[0]?.paths.map(({ actor }) => actor)).toEqual(['garden', 'orchard']);
  expect(legend.map(({ text }) => text.words)).toEqual(['The oldest']);
});

test('placeUnits(facts) explains its marks in nobody’s colour, but for the one', () => {
  const one = { name: 'The oldest', actor: 'garden' };
  const { legend } = place([apples({ bound: 'about' })], { one });
  expect(legend.map(({ actor }) => actor)).toEqual(['garden', undefined]);
});

test('placeUnits(facts) sets a value after the marks of its first line, and within the drawing', () => {
  const { rows } = place([apples({ value: 3 }), apples({ value: 40 })]);
  const values = rows.flatMap(({ texts }) => texts.slice(-1));
  expect(values.map(({ x }) => x)).toEqual([176 + 2 * 17 + 13 + 12, 176 + 19 * 17 + 13 + 12]);
  const ends = values.map(({ x, words }) => x + measure(words, type.value));
  expect(Math.max(...ends)).toBeLessThanOrEqual(wide.width);
});

test('placeUnits(facts) draws a box where nothing is stated, and nothing where there is none', () => {
  const { rows } = place([apples({ value: 'not stated' }), pears({ value: 0 })]);
  expect(rows.map(({ box, paths }) => [Boolean(box), paths.length])).toEqual([
    [true, 0],
    [false, 0],
  ]);
});

test('placeUnits(facts) refuses what marks cannot show', () => {
  expect(() => place([apples({ value: 'many' })])).toThrow(
    'fruit/harvest/apples is many; marks stand for things counted',
  );
  expect(() => place([apples({ bound: 'more than' })])).toThrow(
    'fruit/harvest/apples is not simply stated; marks in rows cannot show that',
  );
  expect(() => place([apples({ value: -1 })])).toThrow(
    'fruit/harvest/apples is below zero; marks count from zero',
  );
  expect(() => place([apples({ value: 1000 })])).toThrow(
    'fruit/harvest/apples takes 1000 marks, more than 500; let each stand for more',
  );
});

test('placeUnits(facts) refuses options that its rows do not bear', () => {
  expect(() => place([apples()], { each: 10, one: { name: 'One', actor: 'garden' } })).toThrow(
    'one of fruit/harvest/apples is shown by itself; it needs a mark for each, and a count',
  );
});

const facts = [
  apples({ bound: 'about' }),
  pears({ value: [15, 25] }),
  plums({ value: 'not stated' }),
  pears({
    label: 'Pear trees that are to be planted',
    planned: true,
    address: 'fruit/planted/pears',
  }),
];

test('describeUnits(facts) says every number, what one mark is, and what is promised', () => {
  expect(describeUnits({ chart: options, facts })).toBe(
    'Each mark stands for one: Apples about 40, Pears 15 to 25, Plums not stated and ' +
      'Pear trees that are to be planted 10 promised.',
  );
  const one = { name: 'the oldest', actor: 'garden' };
  expect(describeUnits({ chart: { ...options, one }, facts: [apples()] })).toBe(
    'Each mark stands for one: Apples 40 (one of them the oldest).',
  );
});

const dashed = '.dashed { stroke: #456; stroke-dasharray: 2 2; fill: none }';

test.each(Object.entries(frames))('<Units> draws the fruit, %s', async (name, frame) => {
  const svg = await draw(Units, { chart: options, facts, frame }, dashed);
  await expect(svg).toMatchFileSnapshot(`units-${name}.svg`);
});
