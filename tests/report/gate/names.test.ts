import { expect, test } from 'vitest';
import { faultsOf, type Wrong } from '../../fixtures/everything';

test.each<Wrong>([
  [
    'a name whose explanation refers to an unknown section',
    ({ names }) => (names.almanac.about = 'See {plums}'),
    'data/records/names.json: almanac: no section "plums"; there are: apples',
  ],
  [
    'a name whose explanation refers to a name',
    ({ names }) => (names.almanac.about = 'See {names/fruit-fair}'),
    'data/records/names.json: almanac: no reference leads to the name at names/fruit-fair; refer to a section, a passage, a note or a figure',
  ],
  [
    'one name under two entries',
    ({ names }) => names['fruit-fair'].variants.push('Almanac'),
    'data/records/names.json: fruit-fair: "Almanac" stands under almanac, too',
  ],
  [
    'one name twice under an entry',
    ({ names }) => names.almanac.variants.push('Almanac'),
    'data/records/names.json: almanac: "Almanac" stands twice',
  ],
  [
    'a name on a page beyond the last',
    ({ names }) => (names.almanac.page = 3),
    'data/records/names.json: almanac: no page 3; the report has 2',
  ],
])('%s is told', (_what, change, message) => {
  expect(faultsOf(change)).toEqual([message]);
});
