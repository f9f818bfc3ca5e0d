import { expect, test } from 'vitest';
import { endOf, lastDayOf, yearOf } from '../../../src/format/say/date';

test('yearOf(date) is when a date begins, as exact as it is', () => {
  expect(['2020', '2020-07', '2020-07-01'].map(yearOf)).toEqual([2020, 2020.5, 2020.5]);
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
