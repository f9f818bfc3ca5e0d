import { expect, test } from 'vitest';
import { sayRelation, sayResult, saySide } from '../../../src/format/say/claim';
import { festival } from '../../fixtures/everything';
import { apples, pears } from '../../fixtures/fruit';

const find = {
  findFact: (address: string) =>
    address.endsWith('apples') ? apples() : pears({ bound: 'about' }),
  findDate: () => festival,
};
const millions = { before: '€', scale: 'million', after: '' } as const;
const percent = { before: '', scale: 'percent', after: '%' } as const;
const kilograms = { before: '', after: 'kg' };

test('saySide(side) tells rows with their bounds, counts, dates and the whole', () => {
  expect(saySide('a/b/pears', find)).toBe('about 10\u00a0kg');
  expect(saySide({ number: 'a/b/apples' }, find)).toBe('40\u00a0kg');
  expect(saySide({ count: ['a/b/c', 'names/d'] }, find)).toBe('two\u00a0named');
  expect(saySide({ date: 'timeline/festival' }, find)).toBe('September 2020');
  expect(saySide('whole', find)).toBe('the whole, 100%');
  const barn = { ...find, findFact: () => apples({ value: 'not stated' }) };
  expect(saySide('a/b/c', barn)).toBe('a number that is not stated');
});

test('saySide(side) writes a formula out', () => {
  expect(saySide({ sum: ['a/b/apples', 'a/b/apples'] }, find)).toContain(' + ');
});

test('sayRelation(is) has dates come before and after each other', () => {
  expect(sayRelation('less than', false)).toBe('should be less than');
  expect(sayRelation('less than', true)).toBe('should be before');
  expect(sayRelation('equals', true)).toBe('should be in');
});

test.each([
  [
    { value: 1186.9e6, low: 1185.1e6, high: 1188.7e6 },
    millions,
    '€1.187\u00a0billion (between 1,185 and 1,189\u00a0million)',
  ],
  [{ value: 0.76, low: 0.745, high: 0.775 }, percent, '76% (between 74 and 78%)'],
  [
    { value: 695, low: 694.85, high: 695.15 },
    kilograms,
    '695.0\u00a0kg (between 694.8 and 695.2\u00a0kg)',
  ],
  [
    { value: Number.NaN, printed: 2257.7e6, low: 2257.55e6, high: Infinity },
    millions,
    '€2.2577\u00a0billion or more',
  ],
  [{ value: Number.NaN, low: 59.5, high: Infinity }, kilograms, '59\u00a0kg or more'],
  [{ value: Number.NaN, low: 3, high: 5 }, kilograms, 'between 3 and 5\u00a0kg'],
  [{ value: Number.NaN, low: 3e6, high: 5e6 }, millions, 'between €3 and 5\u00a0million'],
  [{ value: 60, low: 60, high: 60 }, kilograms, '60\u00a0kg'],
  [{ value: Number.NaN, low: 0, high: 0 }, millions, '€0'],
  [{ value: 60, low: -Infinity, high: 60.5 }, kilograms, '60\u00a0kg or less'],
  [{ value: 60, low: -Infinity, high: Infinity }, kilograms, 'any amount'],
])('sayResult(%o) says how far it is open: %s', (interval, unit, words) => {
  expect(sayResult(interval, unit)).toBe(words);
});
