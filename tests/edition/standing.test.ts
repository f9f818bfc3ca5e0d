import { expect, test } from 'vitest';
import { notes } from '../../src/report/opened/data';
import { markOf, otherPlaces } from '../../src/report/about/note-places';
import { standingOf } from '../../src/report/evidence/standing';

test('an Ibid. stands as the note it means, and its work is counted through all notes', () => {
  expect(standingOf(41).works).toMatchObject([
    { as: 40, times: 7, age: 'about 26\u00a0months old' },
  ]);
  expect(standingOf(42).works.map(({ times }) => times)).toEqual([4, 1]);
});

test('a note is given for numbers, not for what is in words or not stated, and for checks', () => {
  expect(standingOf(12).numbers.map(({ id }) => id)).toContain('world-bank');
  expect(standingOf(12).checks.every((check) => check.notes.includes(12))).toBe(true);
  expect(standingOf(3).works).toEqual([]);
  const numbers = [3, 31, 33, 35, 40].map((n) => standingOf(n).numbers.length);
  expect(numbers).toEqual([1, 4, 1, 0, 0]);
});

test('every note is marked once, and leads back to figures and remarks that name it', () => {
  expect(notes.filter(({ n }) => markOf(n).length !== 1)).toEqual([]);
  expect(markOf(12)).toEqual([
    { words: 'paragraph 2', place: { path: 'debt-burden/', anchor: 'cited-12' } },
  ]);
  expect(otherPlaces(10).map(({ words }) => words)).toEqual([
    'Figure 2.1a',
    'the chart “Amounts in US dollars”',
    'our remark: 2020 or 2021',
  ]);
  expect(otherPlaces(22).map(({ words }) => words)).toContain('Figure 2.2b');
  expect(otherPlaces(4).map(({ words }) => words)).toContain('Figure 3.1b');
  expect(otherPlaces(37).map(({ words }) => words)).toContain(
    'our remark about it: three spellings',
  );
});
