import type { WebSite } from 'schema-dts';
import { expect, test } from 'vitest';
import { datasetData, editionData, sectionData } from '../../../src/format/cite/linked-data';
import { apples, edition, report } from '../../fixtures/almanac';

const home = 'https://orchard.example/';

const original = {
  '@type': 'Report',
  name: 'Of Apples and “Pears”: The Case of the Orchard',
  author: [
    { '@type': 'Person', name: 'Ann Appleby' },
    { '@type': 'Person', name: 'Peter van der Peer' },
  ],
  datePublished: '2020',
  reportNumber: 'Fruit Papers 3/2020',
  publisher: { '@type': 'Organization', name: 'Fruit Press' },
  isPartOf: { '@type': 'CreativeWorkSeries', issn: '1234-5678' },
};

test('the compiler knows which words of schema.org go with a thing', () => {
  // @ts-expect-error: A site has no first page.
  expect({ '@type': 'WebSite', pageStart: 1 } satisfies WebSite).toBeDefined();
});

test('editionData(…) is a site based on the report, whose authors are not its own', () => {
  const data = editionData(edition, report, home);
  expect(data).toMatchObject({ '@type': 'WebSite', url: home, isBasedOn: original });
  expect(data).not.toHaveProperty('author');
});

test('sectionData(…) is a chapter of the site, based on pages of the report', () => {
  const data = sectionData(edition, report, apples, { home, address: `${home}apples/` });
  expect(data).toMatchObject({
    '@type': 'Chapter',
    '@id': `${home}apples/`,
    isPartOf: { '@type': 'WebSite', '@id': home },
    isBasedOn: { '@type': 'Chapter', name: 'On apples', pageStart: 2, pageEnd: 4 },
  });
  expect(data.isBasedOn.isPartOf).toEqual(original);
  expect(data).not.toHaveProperty('author');
});

test('datasetData(…) is made by the edition from the report', () => {
  const words = { title: 'Fruit', description: 'Fruit in numbers.' };
  const data = datasetData(edition, report, words, { home, address: `${home}data/fruit/` });
  expect(data).toMatchObject({
    '@type': 'Dataset',
    name: 'Fruit',
    description: 'Fruit in numbers.',
    license: 'https://licences.example/free/',
    creator: { name: 'The Case of the Orchard: an explorable edition' },
    isBasedOn: original,
  });
});
