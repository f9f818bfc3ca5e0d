import { expect, test } from 'vitest';
import { addresses } from '../../../src/report/reckoning/addresses';
import { judge } from '../../../src/report/reckoning/arithmetic';
import { dates } from '../../../src/report/reckoning/dates';
import type { Claim, Relation, Side } from '../../../src/schema/check';
import type { Fact } from '../../../src/schema/fact';
import { festival } from '../../fixtures/everything';
import { apples, datasets } from '../../fixtures/fruit';

const percent = { before: '', scale: 'percent', after: '%' } as const;
const euros = { before: '€', scale: 'million', after: '' } as const;
const [one, other] = ['fruit/barn/one', 'fruit/barn/other'];

/** Judge a claim over two rows of kilograms, or over whatever else stands in the barn. */
function judged(left: Partial<Fact>, is: Relation, right: Partial<Fact>) {
  const rows = new Map([
    [one, apples({ address: one, ...left })],
    [other, apples({ address: other, ...right })],
  ]);
  const findFact = (address: string) => rows.get(address) ?? apples({ address });
  return judge({ left: one, is, right: other }, { findFact, findDate: () => festival });
}

test.each<[Partial<Fact>, Relation, Partial<Fact>]>([
  [{ value: 12 }, 'less than', { value: 40 }],
  // What is printed as 12 is less than 12.5, and what is printed as 13 is not.
  [{ value: 12 }, 'less than', { value: 13 }],
  [{ value: 40 }, 'more than', { value: 12 }],
  [{ value: 12 }, 'at most', { value: 13 }],
  [{ value: 13 }, 'at least', { value: 12 }],
  [{ value: 40.1 }, 'equals', { value: 40 }],
  [{ value: 40 }, 'equals', { value: 40, decimals: 1 }],
  [{ value: 41 }, 'equals', { value: 40, bound: 'more than' }],
  [{ value: 40, bound: 'as many as' }, 'less than', { value: 41 }],
  [{ value: [3, 5] }, 'less than', { value: 7 }],
  [{ value: 12, suspected: true }, 'less than', { value: 40 }],
  [{ value: 4.2, bound: 'as low as' }, 'less than', { value: 7.2 }],
  [{ value: 40, bound: 'as much as' }, 'less than', { value: 41 }],
  [{ value: 40, bound: 'as low as' }, 'more than', { value: 39 }],
])('%o %s %o holds, whatever the values are between their ends', (left, is, right) => {
  expect(judged(left, is, right)).toMatchObject({ verdict: 'holds', reasons: [] });
});

test.each<[Partial<Fact>, Relation, Partial<Fact>]>([
  [{ value: 40 }, 'less than', { value: 40.2 }],
  [{ value: 40.2 }, 'less than', { value: 40 }],
  [{ value: 40 }, 'equals', { value: 40.5 }],
  [{ value: 40 }, 'at most', { value: 40 }],
  [{ value: 40 }, 'at least', { value: 40 }],
])('%o %s %o holds within rounding: for some of the values only', (left, is, right) => {
  expect(judged(left, is, right)).toMatchObject({ verdict: 'holds within rounding', reasons: [] });
});

test.each<[Partial<Fact>, Relation, Partial<Fact>]>([
  [{ value: 40 }, 'less than', { value: 12 }],
  [{ value: 40 }, 'equals', { value: 42 }],
  [{ value: 12 }, 'at least', { value: 40, bound: 'more than' }],
  [{ value: [3, 5] }, 'more than', { value: 7 }],
  // They meet at 12.5, which is 13 in print.
  [{ value: 12 }, 'equals', { value: 13 }],
  [{ value: 13 }, 'equals', { value: 12 }],
  [{ value: 12 }, 'at least', { value: 13 }],
  [{ value: 13 }, 'at most', { value: 12 }],
  [{ value: 12 }, 'more than', { value: 13 }],
])('%o %s %o does not hold, whatever the values are', (left, is, right) => {
  expect(judged(left, is, right)).toMatchObject({ verdict: 'does not hold', reasons: [] });
});

test.each<[Partial<Fact>, string]>([
  [{ value: 'not stated' }, 'not stated'],
  [{ value: 'many' }, 'in words'],
  [{ value: 20, bound: 'about' }, 'about'],
  [{ value: 20, bound: 'more than' }, 'more than'],
  [{ value: 50, bound: 'as many as' }, 'as many as'],
  [{ value: 50, bound: 'as much as' }, 'as much as'],
  [{ value: [30, 50] }, 'a range'],
])('with %o a claim cannot be checked: %s', (left, why) => {
  expect(judged(left, 'more than', { value: 40 })).toMatchObject({
    verdict: 'cannot be checked',
    reasons: [{ of: one, why }],
  });
});

test.each(['more than', 'as many as'] as const)('“%s 40” is not 40', (bound) => {
  expect(judged({ value: 40, bound }, 'equals', { value: 40 })).toMatchObject({
    verdict: 'cannot be checked',
    reasons: [{ of: one, why: bound }],
  });
});

test('a sum with an open end comes to what the printed numbers do', () => {
  const findFact = (address: string) =>
    apples({ address, ...(address === one ? { bound: 'more than' } : { value: 10.5 }) });
  const claim: Claim = { left: { sum: [one, other] }, is: 'at most', right: 'fruit/barn/third' };
  const { left } = judge(claim, { findFact, findDate: () => festival });
  expect(left).toEqual({ value: Number.NaN, printed: 50.5, low: 50.45, high: Infinity });
});

const { findFact } = addresses(datasets);
const events = [
  festival,
  { ...festival, id: 'frost', date: '2020' },
  { ...festival, id: 'fair', date: '2020-09-12' },
  { ...festival, id: 'drought', date: '2018', to: '2019' },
];
const find = { findFact, findDate: dates(events, findFact).findDate };
const verdict = (left: Side, is: Relation, right: Side) => judge({ left, is, right }, find);
const date = (id: string) => ({ date: `timeline/${id}` });

test('a date lies before another if its last day does', () => {
  expect(verdict(date('drought'), 'less than', date('frost')).verdict).toBe('holds');
  expect(verdict(date('frost'), 'less than', date('drought')).verdict).toBe('does not hold');
});

test('a date is in another if all of its days are', () => {
  expect(verdict(date('fair'), 'equals', date('festival')).verdict).toBe('holds');
  expect(verdict(date('festival'), 'equals', date('frost')).verdict).toBe('holds');
  expect(verdict(date('fair'), 'equals', date('drought')).verdict).toBe('does not hold');
});

test('a date that is not exact enough leaves a claim open, and says so', () => {
  expect(verdict(date('festival'), 'less than', date('frost'))).toMatchObject({
    verdict: 'cannot be checked',
    reasons: [
      { of: 'timeline/festival', why: 'the date' },
      { of: 'timeline/frost', why: 'the date' },
    ],
  });
});

test('a full day is exact; what leaves the claim open is the other date', () => {
  expect(verdict(date('fair'), 'less than', date('festival'))).toMatchObject({
    verdict: 'cannot be checked',
    reasons: [{ of: 'timeline/festival', why: 'the date' }],
  });
});

test('the date a row holds for is a date', () => {
  const harvest = { date: 'fruit/harvest/apples' };
  expect(verdict(harvest, 'equals', date('festival')).verdict).toBe('holds');
});

test('what is named is counted exactly, and is like whatever is counted', () => {
  const count = { count: ['a/b/c', 'names/d'] };
  expect(verdict(count, 'less than', 'fruit/harvest/pears').verdict).toBe('holds');
  expect(verdict(count, 'equals', { count: ['timeline/e', 'a/b/c'] }).verdict).toBe('holds');
  expect(verdict(count, 'equals', { count: ['a/b/c'] }).verdict).toBe('does not hold');
});

test('numbers of unlike things can be compared where a claim says so', () => {
  const rows = new Map([
    [one, apples({ address: one, value: 2, unit: { before: '', after: 'trees' } })],
    [other, apples({ address: other, value: 3 })],
  ]);
  const barn = { ...find, findFact: (address: string) => rows.get(address)! };
  const claim: Claim = { left: { number: one }, is: 'less than', right: { number: other } };
  expect(judge(claim, barn).verdict).toBe('holds');
  expect(() => judge({ ...claim, left: one, right: other }, barn)).toThrow(
    'it compares trees with kg',
  );
});

test('shares are parts of the whole', () => {
  expect(verdict('fruit/share/sold', 'at most', 'whole')).toMatchObject({
    verdict: 'holds',
    left: { value: 0.255, low: 0.2545, high: 0.2555 },
    right: { value: 1, low: 1, high: 1 },
  });
});

test('a sum equals a number printed as the sum comes out, though rounding leaves it more room', () => {
  const rows = [10, 20, 10, 40, 41].map((value, i) => apples({ address: `a/b/c${i}`, value }));
  const barn = { ...find, findFact: (address: string) => rows[Number(address.at(-1))]! };
  const left: Side = { sum: ['a/b/c0', 'a/b/c1', 'a/b/c2'] };
  expect(judge({ left, is: 'equals', right: 'a/b/c3' }, barn).verdict).toBe('holds');
  expect(judge({ left, is: 'equals', right: 'a/b/c4' }, barn).verdict).toBe(
    'holds within rounding',
  );
});

test.each<Side>([
  { sum: ['fruit/harvest/apples', 'fruit/harvest/plums'] },
  'fruit/harvest/both',
  { number: 'fruit/harvest/both' },
])('%j on the right of “equals” is refused: it would hold for nearly anything', (right) => {
  expect(() => verdict('fruit/harvest/pears', 'equals', right)).toThrow(
    'what is worked out stands on the right of "equals"; put it on the left',
  );
});

test('rows that stand on both sides are at one end at a time', () => {
  // Fruit sold and fruit left are 318 and 931, and less than all for whatever all may be.
  expect(verdict('fruit/sales/sold', 'less than', 'fruit/sales/all').verdict).toBe('holds');
  const apart = verdict(
    { sum: ['fruit/sales/sold', 'fruit/sales/rest'] },
    'at most',
    'fruit/sales/all',
  );
  expect(apart.verdict).toBe('holds');
  expect(apart.left?.high).toBeGreaterThan(1250e6);
});

test('a sum over “more than” has no upper end, and a difference no lower one', () => {
  const plums = 'fruit/harvest/plums';
  const sum = verdict({ sum: [plums, 'fruit/harvest/apples'] }, 'at least', 'fruit/harvest/pears');
  expect(sum).toMatchObject({
    verdict: 'holds',
    left: { value: Number.NaN, low: 59.5, high: Infinity },
  });
  const less: Side = { difference: ['fruit/harvest/apples', plums] };
  expect(verdict(less, 'at most', 'fruit/harvest/pears')).toMatchObject({
    verdict: 'cannot be checked',
    left: { value: Number.NaN, low: -Infinity, high: 20.5 },
    reasons: [{ of: plums, why: 'more than' }],
  });
});

test('binary arithmetic makes no difference', () => {
  const rows = [0.1, 0.2, 0.3].map((value, i) => apples({ address: `a/b/c${i}`, value }));
  const barn = { ...find, findFact: (address: string) => rows[Number(address.at(-1))]! };
  const claim: Claim = { left: { sum: ['a/b/c0', 'a/b/c1'] }, is: 'equals', right: 'a/b/c2' };
  expect(judge(claim, barn).verdict).toBe('holds');
});

test('infinity less infinity may be anything; nothing of infinity is nothing', () => {
  const rows = new Map([
    [one, apples({ address: one, value: 10, bound: 'more than', unit: euros })],
    [other, apples({ address: other, value: 0, decimals: 12, unit: percent })],
    ['fruit/barn/rest', apples({ address: 'fruit/barn/rest', value: 50, unit: percent })],
  ]);
  const barn = { ...find, findFact: (address: string) => rows.get(address)! };
  const against = (left: Side) => judge({ left, is: 'less than', right: one }, barn).left;
  const half: Side = { difference: [one, { product: ['fruit/barn/rest', one] }] };
  expect(against(half)).toMatchObject({ low: -Infinity, high: Infinity });
  const none = apples({ address: other, value: [0, 50], unit: percent });
  rows.set(other, none);
  expect(against({ product: [other, one] })).toMatchObject({ low: 0, high: Infinity });
});

test.each<[string, Side, Relation, Side, string]>([
  [
    'an unknown row',
    'fruit/harvest/figs',
    'less than',
    'fruit/harvest/pears',
    'no row at fruit/harvest/figs; rows there: apples, pears, plums, both',
  ],
  [
    'an unknown event',
    date('market'),
    'less than',
    date('fair'),
    'no event at timeline/market; events there: festival, ',
  ],
  [
    'kilograms beside euros',
    'fruit/harvest/apples',
    'less than',
    'fruit/sales/all',
    'it compares kg with €',
  ],
  [
    'a share beside kilograms',
    'fruit/share/sold',
    'less than',
    'fruit/harvest/pears',
    'it compares a share with kg',
  ],
  [
    'a count beside a share',
    { count: ['a/b/c'] },
    'less than',
    'whole',
    'it compares a count with a share',
  ],
  [
    'a count beside a date',
    { count: ['a/b/c'] },
    'less than',
    date('fair'),
    'it compares a count with a date',
  ],
  [
    'one row on both sides of an equation',
    'fruit/sales/sold',
    'equals',
    'fruit/sales/all',
    'both sides rest on fruit/sales/all; they cannot be told apart',
  ],
])('judge(claim) refuses %s', (_what, left, is, right, message) => {
  expect(() => verdict(left, is, right)).toThrow(message);
});
