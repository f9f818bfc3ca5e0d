import { expect, test } from 'vitest';
import { dateInAddress } from '../../src/rules/dates';
import { library } from '../fixtures/library';

test('dateInAddress finds a date that is not the printed one', () => {
  const address = 'https://fruit.example/20200917/apples.html';
  expect(dateInAddress.find(library([{ address }]))).toEqual([
    {
      source: 'work-1',
      notes: [1],
      part: 'address',
      printed: address,
      says: 'The address has 17 September 2020; the printed date is 13 September 2020.',
    },
  ]);
});

test('dateInAddress finds a time stamp two days off', () => {
  // 15 September 2020, 12:00 UTC
  const address = 'https://fruit.example/?st=1600171200';
  expect(dateInAddress.find(library([{ address }]))).toHaveLength(1);
});

test.each([
  ['the printed date', 'https://fruit.example/2020-09/13/'],
  ['less of a date', 'https://fruit.example/2020/09/'],
  // 12 September 2020, 22:00 UTC
  ['a time stamp of the evening before', 'https://fruit.example/?st=1599948000'],
  ['no date', 'https://fruit.example/apples'],
])('dateInAddress passes %s', (_what, address) => {
  expect(dateInAddress.find(library([{ address }]))).toEqual([]);
});

test('dateInAddress passes a day of the year that is printed alone', () => {
  const address = 'https://fruit.example/2020-12-24/';
  expect(dateInAddress.find(library([{ address, date: '2020' }]))).toEqual([]);
});
