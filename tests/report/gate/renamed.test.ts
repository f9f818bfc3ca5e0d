import { expect, test } from 'vitest';
import { faultsOf } from '../../fixtures/everything';

const renaming = (entries: Record<string, string>) =>
  faultsOf(({ renamed }) => Object.assign(renamed, entries));

test('a page that is gone, and an anchor, each leading to a page that is there, are in order', () => {
  const entries = {
    'malus/': 'apples/',
    'malus/#crop': 'apples/#harvest',
    'apples/#crop': 'data/fruit/',
    '#toc': '#contents',
  };
  expect(renaming(entries)).toEqual([]);
});

test.each<[what: string, entries: Record<string, string>, message: string]>([
  [
    'a page that is still there',
    { 'apples/': 'names/' },
    'apples/: it is still there; take this entry out',
  ],
  [
    'an anchor on a page that is not there',
    { 'plums/#harvest': 'apples/#harvest' },
    'plums/#harvest: no page "plums/" to lead on from; say where that is now, too',
  ],
  [
    'a new page that is not there',
    { 'plums/': 'prunes/' },
    'plums/: no page "prunes/"; there are: apples/, data/fruit/, search/, charts/, timeline/, names/, numbers/, data/, checks/, sources/, evidence/, remarks/, accessibility/, about/, numbers/dataset/table/row/',
  ],
  [
    'a new place that was renamed itself',
    { 'apples/#crop': 'apples/#yield', 'apples/#yield': 'apples/#harvest' },
    'apples/#crop: "apples/#yield" was renamed, too; give its new place, "apples/#harvest"',
  ],
])('%s is told', (_what, entries, message) => {
  expect(renaming(entries)).toEqual([`content/renamed.json: ${message}`]);
});
