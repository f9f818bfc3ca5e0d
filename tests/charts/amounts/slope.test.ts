import { noRecords } from '../../../src/charts/base/frame';
import { placeChart } from '../../../src/charts/kinds';
import { expect, test } from 'vitest';
import Slope from '../../../src/charts/amounts/Slope.astro';
import { describeSlope, placeSlope } from '../../../src/charts/amounts/slope';
import type { Fact } from '../../../src/schema/fact';
import { apples, pears, plums } from '../../fixtures/fruit';
import { draw, framesFor } from '../../fixtures/draw';

const chart = { kind: 'slope' } as const;
const { wide: frame } = framesFor('slope');
const facts = [apples(), pears(), plums({ value: 20.5, bound: 'as low as', part: 'ten days' })];
const crop = (id: string, what: Partial<Fact>) =>
  apples({ address: `fruit/crops/${id}`, id, ...what });
const crops = [
  crop('early', { label: 'grown', asOf: '2013' }),
  crop('late', { label: 'grown', asOf: '2019', value: 500 }),
  crop('bought', { label: 'bought', asOf: '2013', value: 300, bound: 'about' }),
];

test('placeSlope(facts) measures from zero', () => {
  const { points, baseline } = placeSlope({ chart, facts, frame });
  const [most = 0, least = 0] = points.map(({ y }) => baseline - y);
  expect(most / least).toBeCloseTo(4, 1);
});

const given = { chart, frame, find: () => apples(), ...noRecords };

test('placeSlope(facts) opens the point that covers a part only', () => {
  expect(placeSlope({ chart, facts, frame }).points.map(({ mark }) => mark)).toEqual([
    'mark',
    'mark',
    'open',
  ]);
});

test('placeSlope(facts) draws what is about a value with a mark of its own', () => {
  const { points } = placeSlope({ chart, facts: [apples({ bound: 'about' }), pears()], frame });
  expect(points.map(({ mark }) => mark)).toEqual(['loose', 'mark']);
});

test('placeSlope(facts) joins all rows in the order given', () => {
  expect(placeSlope({ chart, facts, frame }).points.map(({ from }) => from)).toEqual([-1, 0, 1]);
});

test('placeSlope(series) joins rows of one label, at their dates, and says the label at the last', () => {
  const { points } = placeSlope({ chart: { ...chart, series: true }, facts: crops, frame });
  const [first, alone, last] = points;
  expect(points.map(({ fact, from, texts }) => [fact.id, from, texts.at(-1)?.words])).toEqual([
    ['early', -1, '2013'],
    ['bought', -1, '300'],
    ['late', 0, '2019'],
  ]);
  expect(first?.x).toBe(alone?.x);
  expect([first, alone, last].map((point) => point?.texts[0]?.words)).toEqual([
    '40',
    'bought',
    'grown',
  ]);
});

test('placeSlope(facts) brings thousands and millions to one scale, and labels each in its own', () => {
  const { points, baseline } = placeSlope({
    chart,
    facts: [
      apples({ value: 500_000 }),
      pears({ value: 1, unit: { before: '', scale: 'million', after: 'kg' } }),
    ],
    frame,
  });
  const [half = 0, all = 1] = points.map(({ y }) => baseline - y);
  expect(half / all).toBeCloseTo(0.5, 1);
  expect(points.map(({ texts }) => texts.map(({ words }) => words))).toEqual([
    ['500,000', 'kg', 'Apples'],
    ['1\u00a0million', 'kg', 'Pears'],
  ]);
});

test('placeSlope(facts) labels the ends beside the line and the middle above it', () => {
  const { points } = placeSlope({ chart, facts, frame });
  expect(points.map(({ texts }) => texts[0]?.anchor)).toEqual(['end', 'middle', 'start']);
});

test('placeSlope(facts) keeps the label of a high point in the middle inside the drawing', () => {
  const high = plums({ value: 100.5, part: 'ten days', bound: 'as much as' });
  const { points } = placeSlope({ chart, facts: [apples(), high, pears()], frame });
  expect(points[1]?.texts).toHaveLength(4);
  expect(points[1]?.texts[0]?.y).toBeGreaterThanOrEqual(12);
});

test('placeSlope(series) spaces its dates as time does', () => {
  const series = [
    crop('first', { asOf: '2010', value: 10 }),
    crop('second', { asOf: '2016', value: 20 }),
    crop('third', { asOf: '2018', value: 30 }),
  ];
  const { points } = placeSlope({ chart: { ...chart, series: true }, facts: series, frame });
  const [first = 0, second = 0, third = 0] = points.map(({ x }) => x);
  expect((second - first) / (third - second)).toBeCloseTo(3, 1);
});

test('placeSlope(series) refuses dates so near that they meet', () => {
  const series = ['2010', '2011', '2030'].map((asOf, i) => crop(asOf, { asOf, value: 100 * i }));
  const place = () => placeChart({ ...given, chart: { ...chart, series: true }, facts: series });
  expect(place).toThrow('“2010” and “2011” meet; give shorter labels');
});

test('placeSlope(facts) leaves room at both sides for the labels there', () => {
  const { points, width } = placeSlope({ chart, facts, frame });
  const last = points.at(-1);
  expect(points[0]?.x).toBeGreaterThan(30);
  expect(width - (last?.x ?? 0)).toBeGreaterThan(60);
});

test('placeSlope(facts) refuses what it has no mark for', () => {
  const place = (rows: Fact[], series?: true) => () =>
    placeChart({ ...given, chart: { ...chart, ...(series && { series }) }, facts: rows });
  expect(place([apples({ bound: 'more than' })])).toThrow(
    'fruit/harvest/apples is not simply stated; a slope has no mark for that',
  );
  expect(place([apples(), pears({ unit: { before: '€', after: '' } })])).toThrow(
    'fruit/harvest/pears is in €, on a scale of kg',
  );
  expect(place([apples({ asOf: 'undated' })], true)).toThrow(
    'fruit/harvest/apples is undated; a series goes by dates',
  );
  expect(place([apples(), pears({ value: 39 })], true)).toThrow('“Apples” and “Pears” meet');
});

test('placeSlope(facts) refuses labels that leave the drawing', () => {
  const long = apples({ label: 'The first year of the new orchard' });
  expect(() => placeChart({ ...given, facts: [long, pears()] })).toThrow(
    '“The first year of the new orchard” leaves the drawing; give shorter labels',
  );
});

test('placeSlope(facts) draws zeros on the baseline', () => {
  const { points, baseline } = placeSlope({ chart, facts: [apples({ value: 0 })], frame });
  expect(points[0]?.y).toBe(baseline);
});

test('describeSlope(facts) says numbers, bounds and parts', () => {
  expect(describeSlope({ chart, facts })).toBe(
    'Points on a scale from zero, joined by a line: Apples 40\u00a0kg, Pears 10\u00a0kg and ' +
      'Plums (ten days) as low as 20.5\u00a0kg.',
  );
  expect(describeSlope({ chart: { ...chart, series: true }, facts: crops })).toBe(
    'Points on a scale from zero, those of one name joined by a line: grown 40\u00a0kg (2013), ' +
      'bought about 300\u00a0kg (2013) and grown 500\u00a0kg (2019).',
  );
});

test('<Slope> draws the fruit', async () => {
  const svg = await draw(Slope, { chart, facts, frame });
  await expect(svg).toMatchFileSnapshot('slope.svg');
});

test('<Slope> draws two series', async () => {
  const svg = await draw(Slope, { chart: { ...chart, series: true }, facts: crops, frame });
  await expect(svg).toMatchFileSnapshot('slope-series.svg');
});
