import { expect, test } from 'vitest';
import { sayAge } from '../../src/format/age';

const age = (date: string) => sayAge(date, '2021-09').replaceAll('\u00a0', ' ');

test('sayAge(date, at) counts months, and years where months are many', () => {
  expect(age('2020-08-05')).toBe('about 13 months old');
  expect(age('2019-03')).toBe('about 30 months old');
  expect(age('2021-08-10')).toBe('about a month old');
  expect(age('2021-09-03')).toBe('less than a month old');
  expect(age('2008-05-22')).toBe('about 13 years old');
});

test('sayAge(date, at) says of a mere year that it is one, and counts no months', () => {
  expect(age('2019')).toBe('dated by its year only, about 2 years old');
  expect(age('2020')).toBe('dated by its year only, about a year old');
  expect(age('2021')).toBe('dated by its year only, less than a year old');
});
