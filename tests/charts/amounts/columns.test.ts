import { noRecords } from '../../../src/charts/base/frame';
import { placeChart } from '../../../src/charts/kinds';
import type { Text } from '../../../src/charts/marks/text';
import { expect, test } from 'vitest';
import Columns from '../../../src/charts/amounts/Columns.astro';
import { describeColumns, placeColumns } from '../../../src/charts/amounts/columns';
import type { Fact } from '../../../src/schema/fact';
import { apples, pears, plums } from '../../fixtures/fruit';
import { draw, framesFor } from '../../fixtures/draw';

const chart = { kind: 'columns' } as const;
const { wide: frame } = framesFor('columns');
const facts = [
  apples({ part: 'ten days' }),
  pears({ bound: 'as many as' }),
  plums({ value: 'not stated' }),
];

const people = { ...chart, counts: 'people' };
const linesOf = ({ texts }: { texts: Text[] }) => texts.slice(0, -1).map(({ words }) => words);

test('placeColumns(facts) measures from zero, so that lengths compare', () => {
  const { columns } = placeColumns({ chart, facts: [apples(), pears()], frame });
  expect((columns[0]?.length ?? 0) / (columns[1]?.length ?? 1)).toBeCloseTo(4, 1);
});

test('placeColumns(facts) keeps the order of the rows', () => {
  const { columns } = placeColumns({ chart, facts, frame });
  expect(columns.map(({ fact }) => fact.id)).toEqual(['apples', 'pears', 'plums']);
});

test.each([
  ['counts', people, apples()],
  ['counts and bounds', people, apples({ bound: 'more than', part: 'ten days' })],
  ['an end that is loose', chart, apples({ bound: 'about' })],
  ['a column beside a taller one', people, pears({ value: 39, bound: 'as many as' })],
])('placeColumns(facts) keeps labels in the drawing: %s', (_, options, row) => {
  const { columns } = placeColumns({ chart: options, facts: [row, plums()], frame });
  for (const { texts } of columns) expect(texts[0]?.y).toBeGreaterThanOrEqual(12);
});

test('placeColumns(facts) puts the bound on a line over the number', () => {
  expect(placeColumns({ chart, facts, frame }).columns.map(linesOf)).toEqual([
    ['ten days', '40'],
    ['as many as', '10'],
    ['not stated'],
  ]);
});

test('placeColumns(facts) puts the words of print over a column whose name is a date it does not have', () => {
  const dated = apples({ label: '2020', asOf: '2020', dated: 'that year' });
  const { columns } = placeColumns({ chart, facts: [dated, pears()], frame });
  expect(columns.map(linesOf)[0]).toEqual(['“that year”', '40']);
});

test('placeColumns(facts) draws rows that word a count differently, each in its words', () => {
  const counted = [
    apples({ unit: { before: '', after: 'pickers' } }),
    pears({ unit: { before: '', after: 'helpers' } }),
    plums({ value: 'not stated' }),
  ];
  const { columns } = placeColumns({ chart: people, facts: counted, frame });
  expect(columns.map(linesOf)).toEqual([['40', 'pickers'], ['10', 'helpers'], ['not stated']]);
  expect(() => placeColumns({ chart, facts: counted, frame })).toThrow(
    'fruit/harvest/pears is in helpers, on a scale of pickers',
  );
});

test('placeColumns(facts) refuses a count in thousands beside one in ones', () => {
  const thousands = pears({ unit: { before: '', scale: 'thousand', after: 'helpers' } });
  expect(() => placeColumns({ chart: people, facts: [apples(), thousands], frame })).toThrow(
    'fruit/harvest/pears is in thousand helpers, on a scale of kg',
  );
});

const months = (label: string, number: number) =>
  Array.from({ length: number }, (_, i) =>
    apples({ address: `fruit/months/${i}`, id: String(i), label: `${label} ${i}` }),
  );

test('placeColumns(facts) breaks names into lines that fit under their columns', () => {
  const { columns, height } = placeColumns({ chart, facts: months('Windfalls of week', 4), frame });
  expect(columns[0]?.texts.map(({ words }) => words)).toEqual(['40', 'Windfalls of', 'week 0']);
  expect(columns[0]?.texts.at(-1)?.y).toBeLessThan(height);
  const [one] = placeColumns({ chart, facts: months('Week', 4), frame }).columns;
  expect(one?.texts).toHaveLength(2);
});

test('placeColumns(facts) refuses labels that have no room', () => {
  const place = (facts: Fact[]) => () =>
    placeChart({ chart, facts, frame, find: () => apples(), ...noRecords });
  expect(place(months('September', 12))).toThrow(
    '“September” leaves the drawing; give shorter labels or fewer rows, or draw bars',
  );
  const ends = [pears({ label: 'May' }), plums({ label: 'June' })] as const;
  expect(place([ends[0], ...months('September', 3), ends[1]])).toThrow(
    '“September” and “September” meet',
  );
  expect(place(months('', 12).map((fact) => ({ ...fact, value: 123_456 })))).toThrow(
    '“123,456” leaves the drawing',
  );
});

test('placeColumns(facts) leaves derived rows to the table', () => {
  const derived = { formula: 'a/b/c', low: 59, high: 61 };
  const { columns } = placeColumns({
    chart,
    facts: [...facts, plums({ id: 'sum', derived })],
    frame,
  });
  expect(columns).toHaveLength(3);
});

test('placeColumns(facts) refuses a range, which has no one height', () => {
  expect(() => placeColumns({ chart, facts: [apples({ value: [30, 40] })], frame })).toThrow(
    'fruit/harvest/apples is [30,40]; this chart draws single values',
  );
});

test('describeColumns(facts) says every number, and what is not stated', () => {
  expect(describeColumns({ chart, facts })).toBe(
    'Columns on a scale from zero: Apples (ten days) 40\u00a0kg, Pears as many as 10\u00a0kg and Plums not stated.',
  );
  expect(describeColumns({ chart: people, facts: [apples()] })).toBe(
    'Columns on a scale of people from zero: Apples 40\u00a0kg.',
  );
});

test('<Columns> draws the fruit', async () => {
  const svg = await draw(Columns, { chart, facts, frame });
  await expect(svg).toMatchFileSnapshot('columns.svg');
});
