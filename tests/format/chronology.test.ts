import { expect, test } from 'vitest';
import { inOrder, isAfter } from '../../src/format/chronology';

test('inOrder(events) sorts by when they began, the less exact first', () => {
  const events = [
    { date: '2024' },
    { date: '2020-09-13' },
    { date: '2020-09', part: 'end' },
    { date: '2020', part: 'second half' },
    { date: '2020-09' },
    { date: '2020' },
    { date: '2020', part: 'autumn' },
    { date: '2020', part: 'end' },
    { date: '2019-12-31' },
    { date: '2020', part: 'middle' },
  ] as const;
  expect(inOrder(events).map(({ date, ...rest }) => [date, ...Object.values(rest)])).toEqual([
    ['2019-12-31'],
    ['2020'],
    ['2020', 'middle'],
    ['2020', 'second half'],
    ['2020-09'],
    ['2020', 'autumn'],
    ['2020-09-13'],
    ['2020-09', 'end'],
    ['2020', 'end'],
    ['2024'],
  ]);
});

test('inOrder(events) keeps the order of the file where dates are the same', () => {
  const [a, b] = [{ date: '2020' }, { date: '2020' }];
  expect(inOrder([b, a])[0]).toBe(b);
});

test('isAfter(event, date) tells what is still to come', () => {
  expect(isAfter({ date: '2021-10' }, '2021-09')).toBe(true);
  expect(isAfter({ date: '2024' }, '2021-09')).toBe(true);
  expect(isAfter({ date: '2021-09' }, '2021-09')).toBe(false);
  expect(isAfter({ date: '2021-09-15' }, '2021-09')).toBe(false);
  expect(isAfter({ date: '2021', part: 'second half' }, '2021-09')).toBe(false);
  expect(isAfter({ date: '2021' }, '2021-09')).toBe(false);
});
