import { expect, test } from 'vitest';
import { faultsOf, type Wrong } from '../../fixtures/everything';

test.each<Wrong>([
  [
    'a table without a figure on the first page',
    ({ edition }) => (edition.figure = 'fruit/sales'),
    'content/edition.json: figure: the table at fruit/sales has no figure; show another',
  ],
  [
    'a derived number at a glance',
    ({ edition }) => (edition.glance[0].of = 'fruit/harvest/both'),
    'content/edition.json: glance: fruit/harvest/both is not stated without reserve; show another row',
  ],
])('%s is told', (_what, change, message) => {
  expect(faultsOf(change)).toEqual([message]);
});
