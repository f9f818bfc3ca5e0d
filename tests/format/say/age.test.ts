import { expect, test } from 'vitest';
import { sayAge } from '../../../src/format/say/age';

const age = (date: string) => sayAge(date, '2021-09')?.replaceAll('\u00a0', ' ');

test('sayAge(date, at) counts months, and years where months are many', () => {
  expect(age('2020-08-05')).toBe('about 13 months old');
  expect(age('2019-03')).toBe('about 30 months old');
  expect(age('2021-08-10')).toBe('about a month old');
  expect(age('2021-09-03')).toBe('less than a month old');
  expect(age('2016-02-25')).toBe('about 67 months old');
  expect(age('2008-05-22')).toBe('about 13 years old');
});

test('sayAge(date, at) says nothing of a mere year', () => {
  expect(age('2019')).toBe(undefined);
});
