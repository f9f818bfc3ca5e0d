import { expect, expectTypeOf, test } from 'vitest';
import { datasetOf, kindOf, lastOf, notesAt, steps, tableOf } from '../../src/format/address';

test.each([
  ['row', ['fruit/harvest/apples']],
  ['table', ['fruit/harvest']],
  ['event', ['timeline/festival', 'timeline/festival/fair']],
  ['name', ['names/almanac', 'names/fruit/fair']],
  ['note', ['note/12', 'note/12,14', 'note/12/14']],
  ['section', ['apples', 'timeline', 'note']],
  ['passage', ['apples#ripe']],
])('kindOf(address) knows that of a %s', (kind, addresses) => {
  expect(addresses.map(kindOf)).toEqual(addresses.map(() => kind));
});

test('steps(address, form) takes an address apart', () => {
  expect(steps('fruit/harvest/apples', 'dataset/table/row')).toEqual([
    'fruit',
    'harvest',
    'apples',
  ]);
  expect(steps('apples#ripe', 'section#passage')).toEqual(['apples', 'ripe']);
  expect(steps('note/12,14', 'note/12')).toEqual(['note', '12,14']);
});

test('steps(address, form) has as many steps as the form, in its type too', () => {
  expectTypeOf(steps('a/b/c', 'dataset/table/row')).toEqualTypeOf<[string, string, string]>();
  expectTypeOf(steps('a#b', 'section#passage')).toEqualTypeOf<[string, string]>();
});

test.each([
  ['fruit/harvest', 'dataset/table/row'],
  ['fruit//apples', 'dataset/table/row'],
  ['fruit/harvest/apples/', 'dataset/table/row'],
  ['fruit/harvest/apples/red', 'dataset/table/row'],
  ['fruit/harvest/', 'dataset/table'],
  ['apples/ripe', 'section#passage'],
  ['apples#', 'section#passage'],
  ['apples#ripe#red', 'section#passage'],
])('steps(%o) refuses what has not the form %s', (address, form) => {
  expect(() => steps(address, form)).toThrow(`"${address}" is no address; it has the form ${form}`);
});

test('of an address, its dataset, its table, its last step and its notes are known', () => {
  expect(['fruit/harvest/apples', 'fruit/harvest'].map(datasetOf)).toEqual(['fruit', 'fruit']);
  expect(tableOf('fruit/harvest/apples')).toBe('fruit/harvest');
  expect(lastOf('names/almanac')).toBe('almanac');
  expect(['note/12', 'note/12,14'].map(notesAt)).toEqual([[12], [12, 14]]);
});
