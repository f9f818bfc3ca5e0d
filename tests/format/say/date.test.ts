import { expect, test } from 'vitest';
import { endOf, lastDayOf, sayDated, sayHeld, yearOf } from '../../../src/format/say/date';
import { apples } from '../../fixtures/fruit';

test('yearOf(date) is when a date begins, as exact as it is', () => {
  expect(['2020', '2020-07', '2020-07-01'].map(yearOf)).toEqual([2020, 2020.5, 2020.5]);
});

test('sayHeld(fact) says of a date that print does not have where it is from', () => {
  expect(sayHeld(apples())).toBe('September 2020');
  expect(sayHeld(apples({ dated: 'that month' }))).toBe(
    'September 2020, from its place in the text',
  );
  expect(sayDated('that month')).toBe('printed “that month”; the rest from its place in the text');
});

test('endOf(date) is when it ends: where the next year, month or day begins', () => {
  expect(['2020', '2020-06', '2020-06-01'].map(endOf)).toEqual(
    ['2021', '2020-07', '2020-06-02'].map(yearOf),
  );
  expect(['2020-12', '2020-12-31'].map(endOf)).toEqual([2021, 2021]);
});

test('lastDayOf(date) is when its last day begins; a day is its own last day', () => {
  expect(['2020', '2020-07', '2020-07-31'].map(lastDayOf)).toEqual(
    ['2020-12-31', '2020-07-31', '2020-07-31'].map(yearOf),
  );
});
