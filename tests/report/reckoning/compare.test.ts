import { expect, test } from 'vitest';
import { compare, unlike } from '../../../src/report/reckoning/compare';
import type { Fact } from '../../../src/schema/fact';
import { apples, pears } from '../../fixtures/fruit';

const picked = { as: 'flow', of: 'fruit' } as const;
const some = (what: Partial<Fact> = {}) => apples({ counts: picked, ...what });
const other = (what: Partial<Fact> = {}) => pears({ counts: picked, ...what });
const percent = { before: '', scale: 'percent', after: '%' } as const;
const ours = { formula: 'fruit/harvest/pears', low: 30, high: 50 };

test('like stands beside like, in whatever scale', () => {
  expect(unlike(some(), other())).toBeUndefined();
  const thousands = { before: '', scale: 'thousand', after: 'kg' } as const;
  expect(unlike(some(), other({ unit: thousands }))).toBeUndefined();
});

test('without another name, what is counted is the unit', () => {
  const trees = { before: '', after: 'trees' };
  const stock = { as: 'stock' } as const;
  expect(unlike(some({ counts: stock }), other({ counts: stock }))).toBeUndefined();
  expect(unlike(some({ counts: stock }), other({ counts: stock, unit: trees }))).toBe('thing');
});

test.each<[what: string, why: string, one: Partial<Fact>, two: Partial<Fact>]>([
  ['words beside a number', 'no number', { value: 'several' }, {}],
  ['what is not stated beside a number', 'no number', {}, { value: 'not stated' }],
  ['what comes in a year beside what there is', 'kind', {}, { counts: { as: 'stock' } }],
  ['apples beside pears', 'thing', {}, { counts: { as: 'flow', of: 'pears' } }],
  [
    'a share of one whole beside that of another',
    'thing',
    { unit: percent, counts: { as: 'share', of: 'the harvest' } },
    { unit: percent, counts: { as: 'share', of: 'the sales' } },
  ],
  ['one money beside another', 'unit', { unit: { before: '€', after: '' } }, {}],
  [
    'a number of ours beside what it makes precise',
    'same',
    {},
    { derived: { ...ours, refines: 'apples' } },
  ],
  ['two readings of one thing', 'same', { derived: { ...ours, other: pears() } }, {}],
])('%s is no pair, in either order: %s', (_what, why, one, two) => {
  expect(unlike(some(one), other(two))).toBe(why);
  expect(unlike(other(two), some(one))).toBe(why);
});

test('what a table does not say stands beside nothing', () => {
  expect(unlike(apples(), pears())).toBe('not said');
});

test('compare(one, other) carries the rounding of both', () => {
  const { ratio, difference } = compare(some({ value: 40 }), other({ value: 10.5 }));
  expect(difference).toEqual({ value: 29.5, low: 28.95, high: 30.05 });
  expect(ratio.value).toBeCloseTo(40 / 10.5);
  expect(ratio.low).toBeCloseTo(39.5 / 10.55);
  expect(ratio.high).toBeCloseTo(40.5 / 10.45);
});

test('compare(one, other) is in base units, whatever scales the two are in', () => {
  const millions = { before: '', scale: 'million', after: 'kg' } as const;
  expect(compare(some({ value: 2, unit: millions }), other({ value: 500_000 })).ratio.value).toBe(
    4,
  );
});

test('a bound leaves an end open, and what is printed known', () => {
  const over = compare(some({ bound: 'more than' }), other());
  expect(over.ratio).toMatchObject({ value: Number.NaN, printed: 4, high: Infinity });
  const under = compare(some({ bound: 'as many as' }), other());
  expect(under.ratio).toMatchObject({ value: Number.NaN, printed: 4, low: 0 });
});

test('two bounds of one kind leave all of it open', () => {
  const { ratio } = compare(some({ bound: 'more than' }), other({ bound: 'more than' }));
  expect(ratio).toMatchObject({ low: -Infinity, high: Infinity });
});

test('a number of ours is between its own ends, and one with a bound is nothing but these', () => {
  const reckoned = some({ value: 40, derived: ours });
  expect(compare(reckoned, other()).difference).toEqual({ value: 30, low: 19.5, high: 40.5 });
  const bounded = compare({ ...reckoned, bound: 'as much as' }, other());
  expect(bounded.difference).toEqual({ value: Number.NaN, low: 19.5, high: 40.5 });
});
