import { expect, test } from 'vitest';
import { asReadBy, inFirstReading, readInstead } from '../../../src/charts/base/readings';
import { apples, pears, plums } from '../../fixtures/fruit';

const ends = { low: 0, high: 1 };
const row = (id: string, formula: string, more = {}) =>
  plums({ id, address: `fruit/harvest/${id}`, derived: { ...ends, formula, ...more } });
const precise = row('precise', 'a/b/c', { refines: 'apples' });
const rest = row('rest', precise.address, { reading: { name: 'by count', assumes: '?' } });
const other = row('other', 'fruit/harvest/apples', {
  reading: { name: 'by weight', assumes: '?', instead: 'rest' },
});
const rows = [apples({ bound: 'more than' }), pears(), precise, rest, other];
const ids = (of: typeof rows) => of.map(({ id }) => id);

test('inFirstReading(rows) leaves out what is read instead of a row there', () => {
  expect(ids(inFirstReading(rows))).toEqual(['apples', 'pears', 'precise', 'rest']);
  expect(ids(inFirstReading([other]))).toEqual(['other']);
  expect(readInstead(rows)).toEqual([other]);
});

test('asReadBy(row, rows) leaves out what that row does not rest on', () => {
  expect(ids(asReadBy(other, rows))).toEqual(['apples', 'pears', 'other']);
});
