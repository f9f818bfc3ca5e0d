import { expect, test } from 'vitest';
import { notes } from '../../src/report/opened/data';
import { markOf, otherPlaces } from '../../src/report/about/note-places';
import { standingOf } from '../../src/report/evidence/standing';

test('a work stands behind the checks of all notes that cite it', () => {
  const { age, checks } = standingOf('cabar-2021');
  expect(age).toBe('about 8\u00a0months old');
  expect(checks.length).toBeGreaterThan(2);
});

test('every note is marked once, and leads back to figures and remarks that name it', () => {
  expect(notes.filter(({ n }) => markOf(n).length !== 1)).toEqual([]);
  expect(markOf(12)).toEqual([
    { words: 'paragraph 2', place: { path: 'debt-burden/', anchor: 'cited-12' } },
  ]);
  expect(otherPlaces(10).map(({ words }) => words)).toEqual([
    'Figure\u00a02.1a',
    'the chart “Amounts in US dollars”',
    'our remark: 2020 or 2021',
  ]);
  expect(otherPlaces(22).map(({ words }) => words)).toContain('Figure\u00a02.2b');
  expect(otherPlaces(4).map(({ words }) => words)).toContain('Figure\u00a03.1b');
  expect(otherPlaces(37).map(({ words }) => words)).toContain(
    'our remark about it: three spellings',
  );
});
