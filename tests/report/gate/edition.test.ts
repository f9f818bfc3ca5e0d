import { expect, test } from 'vitest';
import { faultsOf, type Wrong } from '../../fixtures/everything';

const sentence = { says: 'Apples grow.', at: ['apples#harvest'] };

test.each<Wrong>([
  [
    'a number on the first screen that we derived',
    ({ edition }) => (edition.lead.number.of = 'fruit/harvest/both'),
    'content/edition.json: lead: fruit/harvest/both is not stated without reserve; show another row',
  ],
  [
    'a number in the story that is not there',
    ({ edition }) => (edition.story = [{ ...sentence, says: '{fruit/harvest/cherries} grow.' }]),
    'content/edition.json: sentence 1 of the story: no row at fruit/harvest/cherries; rows there: apples, pears, plums, both',
  ],
  [
    'a sentence of the story that condenses no passage',
    ({ edition }) => (edition.story = [sentence, { ...sentence, at: [] }]),
    'content/edition.json: story[1].at: no passage; give those that the sentence condenses',
  ],
  [
    'a passage that is not there',
    ({ edition }) => (edition.story = [{ ...sentence, at: ['apples#plums'] }]),
    'content/edition.json: sentence 1 of the story: no passage at apples#plums; passages there: harvest, fair',
  ],
  [
    'a table without a figure in the story',
    ({ edition }) => (edition.story = [{ ...sentence, figure: 'fruit/sales' }]),
    'content/edition.json: sentence 1 of the story: the table at fruit/sales has no figure; show another',
  ],
  [
    'a pair with a number that is not one alone',
    ({ edition }) => (edition.ratios = [{ of: 'fruit/harvest/plums', to: 'fruit/harvest/pears' }]),
    'content/edition.json: ratio 1: fruit/harvest/plums is no single number without a bound; take the pair out',
  ],
  [
    'a pair of numbers that are counted otherwise',
    ({ edition }) => (edition.ratios = [{ of: 'fruit/harvest/apples', to: 'fruit/share/sold' }]),
    'content/edition.json: ratio 1: fruit/harvest/apples and fruit/share/sold do not count alike; take the pair out, or say in the "counts" of their tables what they count',
  ],
])('%s is told', (_what, change, message) => {
  expect(faultsOf(change)).toEqual([message]);
});

const corrected = (page?: string) =>
  faultsOf(({ corrections }) => corrections.push({ date: '2022-02-02', what: 'Pears.', page }));

test('a correction of a page that is there, or of all of them, is in order', () => {
  for (const page of ['apples/', 'data/fruit/', 'numbers/fruit/harvest/pears/', 'about/']) {
    expect(corrected(page)).toEqual([]);
  }
  expect(corrected()).toEqual([]);
});

test('a correction of a page that is not there is told', () => {
  expect(corrected('plums/')).toEqual([
    'content/corrections.json: 2022-02-02: no page "plums/"; there are: apples/, data/fruit/, search/, charts/, timeline/, names/, numbers/, data/, checks/, sources/, evidence/, remarks/, accessibility/, about/, names/name/, sources/work/, charts/dataset/table/, numbers/dataset/table/row/',
  ]);
});

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
    'plums/: no page "prunes/"; there are: apples/, data/fruit/, search/, charts/, timeline/, names/, numbers/, data/, checks/, sources/, evidence/, remarks/, accessibility/, about/, names/name/, sources/work/, charts/dataset/table/, numbers/dataset/table/row/',
  ],
  [
    'a new place that was renamed itself',
    { 'apples/#crop': 'apples/#yield', 'apples/#yield': 'apples/#harvest' },
    'apples/#crop: "apples/#yield" was renamed, too; give its new place, "apples/#harvest"',
  ],
])('%s is told', (_what, entries, message) => {
  expect(renaming(entries)).toEqual([`content/renamed.json: ${message}`]);
});
