import { expect, test } from 'vitest';
import { chapters } from '../../src/report/opened/chapters';
import { notes, sources } from '../../src/report/opened/data';
import { backingOf, reachOf, sumUp, withoutNote } from '../../src/report/evidence/backings';
import { hostsOf, isShared } from '../../src/rules/hosts';
import { independentOf } from '../../src/report/evidence/independent';
import { mixOf } from '../../src/report/evidence/mix';

const groups = independentOf(sources);
const sections = chapters.map(({ slug, passages }) => ({
  slug,
  backings: passages.map((passage) => ({ id: passage.id, ...backingOf(passage, notes) })),
}));

/** Passages, those with numbers or dates, those with a note; works, independent works. */
const counts = (backings: Parameters<typeof sumUp>[0]) => {
  const { passages, telling, noted, works, independent } = sumUp(backings, groups);
  return [passages, telling, noted, works.length, independent];
};

test('what stands behind each section', () => {
  expect(
    Object.fromEntries(sections.map(({ slug, backings }) => [slug, counts(backings)])),
  ).toEqual({
    introduction: [10, 6, 2, 1, 1],
    'security-in-central-asia': [9, 4, 6, 4, 4],
    'debt-burden': [9, 8, 7, 5, 5],
    'economic-influence': [5, 4, 3, 2, 2],
    'risks-of-expansion': [7, 3, 3, 3, 3],
    sinophobia: [3, 1, 1, 1, 1],
    pandemic: [5, 3, 2, 3, 3],
    'military-cooperation': [11, 9, 7, 6, 6],
    'security-architecture': [12, 6, 8, 5, 5],
    conclusion: [5, 1, 0, 0, 0],
  });
  expect(counts(sections.flatMap(({ backings }) => backings))).toEqual([76, 45, 39, 26, 22]);
});

test('the passages that tell numbers or dates without a note', () => {
  const bare = sections.flatMap(({ backings }) => withoutNote(backings).telling);
  expect(bare.map(({ id }) => id)).toEqual([
    'behind-the-billions',
    'kulma',
    'transport-projects',
    'strategic-partnership',
    'documents',
    'recession',
    'enterprises',
    'agrarian-capitalism',
    'poll',
    'traffic',
    'areas',
    'officers',
    'first-exercises',
    'weapons',
    'young-state',
  ]);
});

test('the works that count as one', () => {
  expect(groups.filter((group) => group.length > 1)).toEqual([
    ['sputnik-2020', 'sputnik-2021'],
    ['ozodi-2020', 'muchammadi-2021', 'ozodi-2021'],
    ['van-der-kley-2020', 'jau-2020'],
  ]);
});

test('five outlets are cited through one host, all others each through one', () => {
  expect(hostsOf(sources).filter(isShared)).toMatchObject([
    {
      host: 'centrasia.org',
      outlets: ['Eurasianet', 'ia-centr.ru', 'rus.ozodi.org', 'Ozodi', 'ca-news.org'],
    },
  ]);
});

test('seven notes rest on one article', () => {
  const [first, second] = reachOf(notes);
  expect(first).toEqual({ work: 'panfilova-2019', notes: [6, 8, 13, 33, 34, 40, 41] });
  expect(second?.notes).toEqual([35, 36, 39, 42]);
  expect(reachOf(notes).filter((work) => work.notes.length === 1)).toHaveLength(15);
});

test('what kinds of works they are', () => {
  const mix = (respect: Parameters<typeof mixOf>[1]) =>
    Object.fromEntries(mixOf(Object.values(sources), respect));
  expect(mix('kind')).toEqual({
    article: 20,
    'kind not stated': 3,
    report: 1,
    book: 1,
    statistics: 1,
  });
  expect(mix('voice')).toEqual({
    media: 20,
    statistics: 2,
    institutions: 1,
    'not stated': 3,
  });
  expect(mix('country')).toEqual({
    'not told by the address': 15,
    Russia: 7,
    China: 1,
    Ukraine: 1,
    Dushanbe: 1,
    'no address': 1,
  });
  expect(mix('language')).toEqual({ Russian: 24, English: 2 });
  expect(mix('year')).toEqual({ 2008: 1, 2016: 1, 2017: 1, 2018: 1, 2019: 4, 2020: 9, 2021: 9 });
});
