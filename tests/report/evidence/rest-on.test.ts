import { expect, test } from 'vitest';
import { restOn } from '../../../src/report/evidence/rest-on';

const things = [
  { name: 'apples', works: ['almanac'] },
  { name: 'pears', works: ['almanac', 'gazette'] },
  { name: 'plums', works: ['gazette'] },
  { name: 'quinces', works: [] },
];
const names = (found: typeof things) => found.map(({ name }) => name);

test('restOn(work, things) parts those with no other work behind them from those with another', () => {
  const { alone, shared } = restOn('almanac', things);
  expect(names(alone)).toEqual(['apples']);
  expect(names(shared)).toEqual(['pears']);
});

test('a work that two notes of one passage cite is one work, and alone behind it', () => {
  expect(restOn('almanac', [{ works: ['almanac', 'almanac'] }]).alone.length).toBe(1);
});

test('nothing rests on a work that is not cited', () => {
  expect(restOn('herbal', things)).toEqual({ alone: [], shared: [] });
});
