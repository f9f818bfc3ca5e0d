import { expect, test } from 'vitest';
import { addresses } from '../../../src/report/reckoning/addresses';
import { evaluate, inputsOf } from '../../../src/report/reckoning/derive';
import type { Formula } from '../../../src/schema/formula';
import { apples, datasets } from '../../fixtures/fruit';

const { findFact } = addresses(datasets);
const kilograms = { before: '', after: 'kg' };
const percent = { before: '', scale: 'percent', after: '%' } as const;

test('a sum carries the rounding of its terms', () => {
  // 40 may be 39.5 to 40.5, and 10.5 may be 10.45 to 10.55.
  expect(findFact('fruit/harvest/both')).toMatchObject({
    value: 50.5,
    derived: { low: 49.95, high: 51.05 },
  });
});

test('a product of per cent and millions is in millions, between its corners', () => {
  expect(findFact('fruit/sales/sold')).toMatchObject({
    value: 318.75,
    derived: { low: 317.99775, high: 319.50275 },
  });
});

test('a difference that rests twice on one input takes it at one end at a time', () => {
  // The rest is 74.5% of the sales: both of its inputs are all sales, and the share.
  const { derived, value } = findFact('fruit/sales/rest');
  expect(value).toBe(931.25);
  expect(derived?.low).toBeCloseTo(1249.5 * (1 - 0.2555), 6);
  expect(derived?.high).toBeCloseTo(1250.5 * (1 - 0.2545), 6);
});

test.each<[string, Formula, string]>([
  ['kilograms to euros', { sum: ['fruit/harvest/apples', 'fruit/sales/all'] }, 'it adds € to kg'],
  [
    'euros multiplied by kilograms',
    { product: ['fruit/sales/all', 'fruit/harvest/apples'] },
    'it multiplies € by kg',
  ],
  ['a share where kilograms are wanted', 'fruit/share/sold', 'it comes out in a share, not kg'],
  [
    'a row multiplied by itself',
    { product: ['fruit/share/sold', 'fruit/share/sold'] },
    'it multiplies fruit/share/sold by itself',
  ],
  [
    'a row multiplied by what rests on it',
    { product: ['fruit/share/sold', 'fruit/sales/sold'] },
    'it multiplies fruit/share/sold by itself',
  ],
])('evaluate(formula) refuses %s', (_what, formula, message) => {
  expect(() => evaluate(formula, kilograms, findFact)).toThrow(message);
});

test('a printed zero is a decimal: 7.0 is anything from 6.95 to 7.05', () => {
  const find = () => apples({ address: 'a/b/c', value: 7, decimals: 1 });
  expect(evaluate('a/b/c', kilograms, find)).toEqual({ value: 7, low: 6.95, high: 7.05 });
});

test('evaluate(formula) cuts the noise of binary arithmetic', () => {
  const find = (address: string) => apples({ address, value: 0.1 });
  const { value } = evaluate({ sum: ['a/b/c', 'a/b/d', 'a/b/e'] }, kilograms, find);
  expect(value).toBe(0.3);
});

test.each([
  ['a range', apples({ value: [1, 2] }), '[1,2]'],
  ['what is not stated', apples({ value: 'not stated' }), '"not stated"'],
  ['an amount in words', apples({ value: 'many' }), '"many"'],
  ['about', apples({ bound: 'about' }), 'about'],
  ['more than', apples({ bound: 'more than' }), 'more than'],
  ['as many as', apples({ bound: 'as many as' }), 'as many as'],
  ['as much as', apples({ bound: 'as much as' }), 'as much as'],
  ['as low as', apples({ bound: 'as low as' }), 'as low as'],
  ['what is suspected', apples({ suspected: true }), 'suspected'],
])('evaluate(formula) refuses %s', (_what, fact, words) => {
  expect(() => evaluate('a/b/c', kilograms, () => fact)).toThrow(
    `fruit/harvest/apples is no single value: ${words}`,
  );
});

test.each(['as low as', 'as much as', 'as many as'] as const)(
  '"%s" stresses a number that has decimals',
  (bound) => {
    const find = () => apples({ address: 'a/b/c', bound, value: 40.5 });
    expect(evaluate('a/b/c', kilograms, find)).toEqual({ value: 40.5, low: 40.45, high: 40.55 });
  },
);

test('evaluate(formula) refuses more inputs than it can look at', () => {
  const rows = Array.from({ length: 17 }, (_, i) => `a/b/c${i}`);
  const find = (address: string) => apples({ address });
  expect(() => evaluate({ sum: rows }, kilograms, find)).toThrow(
    'it rests on 17 rows; 16 are the most',
  );
  expect(evaluate({ sum: rows.slice(1) }, kilograms, find)).toEqual({
    value: 640,
    low: 632,
    high: 648,
  });
});

test('inputsOf(formula) lists addresses in order', () => {
  expect(inputsOf({ difference: ['a/b/c', { sum: ['d/e/f', 'g/h/i'] }] })).toEqual([
    'a/b/c',
    'd/e/f',
    'g/h/i',
  ]);
});

test('what shares leave of the whole is 100% less the shares, and carries their rounding', () => {
  const find = () => apples({ address: 'a/b/c', value: 25.5, unit: percent });
  expect(evaluate({ rest: ['a/b/c'] }, percent, find)).toEqual({
    value: 74.5,
    low: 74.45,
    high: 74.55,
  });
  expect(() => evaluate({ rest: ['fruit/harvest/apples'] }, percent, findFact)).toThrow(
    'it takes kg from a whole',
  );
});
