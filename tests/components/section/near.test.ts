import { expect, test } from 'vitest';
import { near } from '../../../src/components/section/near';

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

test('near(row, one, most) gives those around one, and at its ends no fewer', () => {
  expect(near(months, 6, 4)).toEqual([5, 6, 7, 8]);
  expect(near(months, 1, 4)).toEqual([1, 2, 3, 4]);
  expect(near(months, 12, 4)).toEqual([9, 10, 11, 12]);
});

test('near(row, one, most) gives all, where they are no more than that', () => {
  expect(near(months, 7, 12)).toEqual(months);
  expect(near(months, 7, 20)).toEqual(months);
});
