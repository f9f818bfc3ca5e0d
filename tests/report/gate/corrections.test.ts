import { expect, test } from 'vitest';
import { faultsOf } from '../../fixtures/everything';

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
    'content/corrections.json: 2022-02-02: no page "plums/"; there are: apples/, data/fruit/, search/, charts/, timeline/, names/, numbers/, data/, checks/, sources/, evidence/, remarks/, accessibility/, about/, numbers/dataset/table/row/',
  ]);
});
