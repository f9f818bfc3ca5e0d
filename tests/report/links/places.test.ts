import { expect, test } from 'vitest';
import { placeText } from '../../../src/format/place';
import {
  remarkUnder,
  citationOf,
  dataFile,
  dataPlace,
  figureFile,
  home,
  markPlace,
  namePlace,
  numberPlace,
  passagePlace,
  twinOf,
} from '../../../src/report/links/places';

const apples = { slug: 'apples' };

test('what stands in a section is on its page', () => {
  const places = [
    passagePlace(apples, { id: 'ripe' }),
    remarkUnder(apples, { id: 'two-harvests' }),
    markPlace(apples, 12),
  ];
  expect(places.map(placeText)).toEqual([
    'apples/#ripe',
    'apples/#remark-two-harvests',
    'apples/#cited-12',
  ]);
});

test('a number has a page, a row among the data, and a name an entry, by their addresses', () => {
  const row = 'fruit/harvest/apples';
  expect([numberPlace(row), dataPlace(row), namePlace('gala')].map(placeText)).toEqual([
    'numbers/fruit/harvest/apples/',
    'data/fruit/#fruit/harvest/apples',
    'names/#names/gala',
  ]);
});

test('what goes with a page, a dataset or a figure is a file', () => {
  const files = [
    twinOf(''),
    twinOf('apples/'),
    citationOf(home),
    citationOf(numberPlace('fruit/harvest/apples')),
    dataFile('fruit', 'xlsx'),
    dataFile('fruit', 'schema.json'),
    figureFile('fruit/harvest', 'svg'),
  ];
  expect(files.map(placeText)).toEqual([
    'index.md',
    'apples.md',
    'cite.bib',
    'numbers/fruit/harvest/apples/cite.bib',
    'data/fruit.xlsx',
    'data/fruit.schema.json',
    'figures/fruit/harvest.svg',
  ]);
});
