import { expect, test } from 'vitest';
import { checkCorrections } from '../../src/report/check-corrections';

const pages = [{ path: '' }, { path: 'apples/' }, { path: 'data/fruit/' }];
const check = (page?: string) => () =>
  checkCorrections([{ date: '2022-02-02', what: 'Apples.', ...(page && { page }) }], pages);

test('checkCorrections(corrections, pages) lets pass what is on a page, or on all', () => {
  expect(check('data/fruit/')).not.toThrow();
  expect(check()).not.toThrow();
});

test('a correction of a page that is not there is refused, with the pages there are', () => {
  expect(check('pears/')).toThrow(
    'content/corrections.json: 2022-02-02: no page "pears/"; there are: apples/, data/fruit/',
  );
});
