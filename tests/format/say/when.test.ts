import { expect, test } from 'vitest';
import { saySpan } from '../../../src/format/say/date';
import { datePieces, sayWhen } from '../../../src/format/say/when';

test.each([
  [{ date: '2004-05' }, 'May 2004'],
  [{ date: '2021', part: 'middle' }, 'mid-2021'],
  [{ date: '2020-01', part: 'middle' }, 'mid-January 2020'],
  [{ date: '2013', part: 'autumn' }, 'autumn 2013'],
  [{ date: '2020-01', part: 'end' }, 'the end of January 2020'],
  [{ date: '2020', part: 'start' }, 'the start of 2020'],
  [{ date: '2021', part: 'second half' }, 'the second half of 2021'],
  [{ date: '1996', to: '1997' }, '1996–1997'],
] as const)('sayWhen(%o) is “%s”', (when, words) => {
  expect(sayWhen(when)).toBe(words);
});

test('sayWhen(event) says the extent, so that no text can lose it', () => {
  expect(sayWhen({ date: '2020-08', extent: 'since' })).toBe('since August 2020');
  expect(sayWhen({ date: '2021', part: 'middle', extent: 'until' })).toBe('until mid-2021');
  expect(sayWhen({ date: '2019', extent: 'from' })).toBe('from 2019 on');
});

test('saySpan(from, to) says once what both ends share', () => {
  expect(saySpan('2019-03', '2019-05')).toBe('March–May 2019');
  expect(saySpan('2019-03-03', '2019-03-05')).toBe('3–5 March 2019');
  expect(saySpan('2019-11', '2020-02')).toBe('November 2019 – February 2020');
});

test('datePieces(event) gives each end of a span the date a machine reads', () => {
  expect(datePieces({ date: '1996', to: '1997' })).toEqual([
    { words: '1996', date: '1996' },
    { words: '–' },
    { words: '1997', date: '1997' },
  ]);
  expect(datePieces({ date: '2019-03-03', to: '2019-03-05' })).toEqual([
    { words: '3', date: '2019-03-03' },
    { words: '–' },
    { words: '5 March 2019', date: '2019-03-05' },
  ]);
});

test('datePieces(event) words the date as the report does, where it prints less', () => {
  expect(datePieces({ date: '2021-02', dated: 'February' })).toEqual([
    { words: 'February', date: '2021-02' },
  ]);
  expect(sayWhen({ date: '2021-02', dated: 'February' })).toBe('February 2021');
});
