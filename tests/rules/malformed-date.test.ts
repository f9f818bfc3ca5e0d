import { expect, test } from 'vitest';
import { malformedDate } from '../../src/rules/malformed-date';
import { library } from '../fixtures/library';

const find = (address: string, date = '2020-09-13') =>
  malformedDate.find(library([{ address, date }]));

test('malformedDate guesses where only one digit makes it the printed date', () => {
  expect(find('https://fruit.example/202009133/apples')).toMatchObject([
    {
      says: '“202009133” has a digit too many for a date.',
      guess: 'https://fruit.example/20200913/apples',
    },
  ]);
});

test.each([
  ['https://202009133.example/202009133/a', 'https://202009133.example/20200913/a'],
  ['https://a.example/n202009133/202009133', 'https://a.example/n202009133/20200913'],
  ['https://a.example/202009133?of=202009133', 'https://a.example/20200913?of=202009133'],
])('malformedDate mends the digits of %s where they are a date', (address, guess) => {
  expect(find(address)).toMatchObject([{ guess }]);
});

test('malformedDate says which dates may be meant, where none is the printed one', () => {
  const [hit, ...more] = find('https://fruit.example/202011007/apples', '2020-07-10');
  expect(hit?.says).toBe(
    '“202011007” has a digit too many for a date, perhaps 7 October 2020 or 7 November 2020; the printed date is 10 July 2020.',
  );
  expect(hit?.guess).toBe(undefined);
  expect(more).toEqual([]);
});

test('malformedDate guesses no time stamp where many would fit', () => {
  const [hit] = find('https://fruit.example/?st=159999000');
  expect(hit?.says).toMatch(
    /^“159999000” has a digit too few for a time stamp; mended by one digit it fits the printed date, in more ways than one\.$/,
  );
  expect(hit?.guess).toBe(undefined);
});

test('malformedDate reads as a time stamp what is named like one', () => {
  expect(find('https://fruit.example/?id=159999000')).toEqual([]);
  expect(find('https://fruit.example/?id=7&ts=159999000#top')).toHaveLength(1);
});

test.each([
  'https://fruit.example/20200913/apples',
  'https://fruit.example/?st=1599990000',
  'https://fruit.example/?id=123456789',
  'https://fruit.example/244972490.html',
  'https://fruit.example/244972490/',
  'https://fruit.example/202099999/',
])('malformedDate passes %s', (address) => {
  expect(find(address)).toEqual([]);
});
