import { expect, test } from 'vitest';
import { addresses } from '../../src/report/addresses';
import { evaluate, inputsOf } from '../../src/report/derive';
import { apples, datasets } from '../fixtures/fruit';

const { findFact } = addresses(datasets);
const kilograms = { before: '', after: 'kg' };

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

test('a difference is widest where one end meets the other', () => {
  const { derived, value } = findFact('fruit/sales/rest');
  expect(value).toBe(931.25);
  expect(derived?.low).toBeCloseTo(1249.5 - 319.50275, 6);
  expect(derived?.high).toBeCloseTo(1250.5 - 317.99775, 6);
});

test('evaluate(formula) cuts the noise of binary arithmetic', () => {
  const find = () => apples({ value: 0.1 });
  const { value } = evaluate({ sum: ['a/b/c', 'a/b/c', 'a/b/c'] }, kilograms, find);
  expect(value).toBe(0.3);
});

test.each([
  ['a range', apples({ value: [1, 2] }), '[1,2]'],
  ['what is not stated', apples({ value: 'not stated' }), '"not stated"'],
  ['about', apples({ bound: 'about' }), 'about'],
])('evaluate(formula) refuses %s', (_what, fact, words) => {
  expect(() => evaluate('a/b/c', kilograms, () => fact)).toThrow(
    `fruit/harvest/apples is no single value: ${words}`,
  );
});

test('inputsOf(formula) lists addresses in order', () => {
  expect(inputsOf({ difference: ['a/b/c', { sum: ['d/e/f', 'g/h/i'] }] })).toEqual([
    'a/b/c',
    'd/e/f',
    'g/h/i',
  ]);
});
