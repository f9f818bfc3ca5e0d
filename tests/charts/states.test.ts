import { expect, test } from 'vitest';
import { noRecords } from '../../src/charts/base/frame';
import type { Happening, Moment } from '../../src/charts/base/happening';
import { refusalsOf, statesOf } from '../../src/charts/states';
import type { Chart } from '../../src/schema/chart';
import type { Fact } from '../../src/schema/fact';
import { apples, pears, plums } from '../fixtures/fruit';

const row = (id: string, value: number, more: Partial<Fact> = {}) =>
  plums({ id, address: `fruit/harvest/${id}`, label: id, value, asOf: 'undated', ...more });
const all = row('all', 100);
const find = () => all;
const states = (chart: Chart, facts: Fact[]) => statesOf({ chart, facts, find, ...noRecords });
const ids = (chart: Chart, facts: Fact[]) => states(chart, facts).map(({ id }) => id);
const rowsIn = (chart: Chart, facts: Fact[], state: string) =>
  states(chart, facts)
    .find(({ id }) => id === state)
    ?.rows.map(({ id }) => id);

const ends = { low: 0, high: 1 };

const bars = { kind: 'bars' } as const;
const amounts = { kind: 'amounts' } as const;
const cascade = { kind: 'cascade', total: 'fruit/harvest/all' } as const;
const four = [
  row('quinces', 10, { asOf: '2021' }),
  row('cherries', 40),
  row('pears', 30, { asOf: '2019-05' }),
  row('apples', 20),
];

test('statesOf(drawn) sorts a list of amounts that is longer than a look', () => {
  expect(ids(bars, four)).toEqual(['by-size', 'by-date', 'by-name']);
  expect(ids(bars, four.slice(1))).toEqual([]);
  expect(rowsIn(bars, four, 'by-size')).toEqual(['cherries', 'pears', 'apples', 'quinces']);
  expect(rowsIn(bars, four, 'by-name')).toEqual(['apples', 'cherries', 'pears', 'quinces']);
});

test('statesOf(drawn) puts what has no date last among dates, and says so', () => {
  expect(rowsIn(bars, four, 'by-date')).toEqual(['pears', 'quinces', 'cherries', 'apples']);
  const ours = row('ours', 50, { asOf: '2018', derived: { ...ends, formula: 'a/b/c' } });
  const withOurs = rowsIn(bars, [ours, ...four], 'by-date');
  expect(withOurs).toEqual(['pears', 'quinces', 'ours', 'cherries', 'apples']);
  const says = (facts: Fact[]) => states(bars, facts).find(({ id }) => id === 'by-date')?.says;
  expect(says(four)).toBe(
    'The earliest first. What the report does not date cannot be put in order, and comes last.',
  );
  expect(says(four.map((fact, i) => ({ ...fact, asOf: `202${i}` })))).toBe('The earliest first.');
});

test('statesOf(drawn) does not sort by date what has none, or but one', () => {
  const undated = four.map((fact) => ({ ...fact, asOf: 'undated' }));
  expect(ids(bars, undated)).toEqual(['by-size', 'by-name']);
  expect(refusalsOf({ chart: bars, facts: undated, find, ...noRecords })).toEqual([
    'They are not sorted by date: the report gives these numbers no dates that differ.',
  ]);
});

test('statesOf(drawn) draws amounts from zero, too', () => {
  expect(ids(amounts, four)).toEqual(['by-size', 'from-zero', 'by-date', 'by-name']);
});

test('statesOf(drawn) gives parts of a total as shares of it, in percent', () => {
  const shares = states(cascade, four).find(({ id }) => id === 'as-shares');
  expect(shares?.rows.map(({ id, value }) => [id, value])).toEqual([
    ['cherries', 40],
    ['pears', 30],
    ['apples', 20],
    ['quinces', 10],
  ]);
  expect(shares?.rows[0]?.unit.scale).toBe('percent');
  expect(shares?.says).toBe(
    'Each amount is divided by the total, 100\u00a0kg; the division is ours.',
  );
});

test('statesOf(drawn) gives each of two readings of what is left its own state, with what it assumes', () => {
  const left = row('left', 30, { label: 'Left' });
  const byCount = { ...ends, formula: 'a/b/c', reading: { name: 'by count', assumes: 'One.' } };
  const byWeight = {
    ...ends,
    formula: 'a/b/c',
    reading: { name: 'by weight', assumes: 'Two.', instead: 'left' },
  };
  const one = { ...left, derived: byCount };
  const other = { ...left, id: 'left-by-weight', derived: { ...byWeight, other: one } };
  const facts = [...four.slice(1), { ...one, derived: { ...byCount, other } }, other];
  const [first, second] = states(cascade, facts);
  expect(first).toMatchObject({ id: 'by-size', name: 'Left: by count', says: 'Assumed: One.' });
  expect(second).toMatchObject({
    id: 'left-by-weight',
    name: 'Left: by weight',
    says: 'Assumed: Two.',
  });
  expect(first?.rows.at(-1)?.id).toBe('left');
  expect(second?.rows.at(-1)?.id).toBe('left-by-weight');
});

test.each<[string, Chart, Fact[], string]>([
  [
    'numbers of different things on one scale',
    { kind: 'ledger', sides: [] as never, topics: [] },
    [apples(), pears({ unit: { before: '€', after: '' } })],
    'Its numbers count different things: no one scale could sort them.',
  ],
  [
    'a sum of shares',
    { ...bars, whole: true },
    [apples({ unit: { before: '', scale: 'percent', after: '%' } })],
    'The shares may overlap or be of different wholes: they are not added up.',
  ],
  [
    'a sum of amounts at a time and over years',
    amounts,
    [apples()],
    'Amounts at a time and amounts over years may stand side by side, and some be parts of others: there is no sum of them, and no share of it.',
  ],
])('refusalsOf(drawn) refuses %s, and says why', (_what, chart, facts, why) => {
  expect(refusalsOf({ chart, facts, find, ...noRecords })).toEqual([why]);
});

const event = (id: string, begins: string, more: Partial<Happening> = {}): Happening => ({
  address: `timeline/${id}`,
  begins,
  when: begins,
  short: id,
  actors: [{ id: 'orchard', label: 'Orchard' }],
  theme: { id: 'trade', label: 'Trade', order: 0 },
  ...more,
});
const lanes = { kind: 'lanes' } as const;
const events = [
  event('planting', '2001'),
  event('frost', '2021-04', { actors: [{ id: 'weather', label: 'Weather' }] }),
  event('fair', '2021-09'),
  { closes: '2022-01' },
];
const laneStates = (held: Moment[]) =>
  statesOf({ chart: lanes, facts: [], find, ...noRecords, events: held });

test('statesOf(drawn) puts events in lanes by who acts and by section, and gives the late ones more room', () => {
  expect(laneStates(events).map(({ id, name }) => [id, name])).toEqual([
    ['by-theme', 'By theme'],
    ['by-actor', 'By who acts'],
    ['by-section', 'By section'],
    ['late', 'From 2021 on'],
  ]);
  expect(laneStates(events)[3]?.drawn.events).toEqual(events.slice(1));
});

test('events of one year are late ones all, and need no more room', () => {
  expect(laneStates(events.slice(1)).map(({ id }) => id)).toEqual([
    'by-theme',
    'by-actor',
    'by-section',
  ]);
});
