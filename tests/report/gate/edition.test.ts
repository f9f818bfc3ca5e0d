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
])('%s is told', (_what, change, message) => {
  expect(faultsOf(change)).toEqual([message]);
});
