import { expect, test } from 'vitest';
import {
  editionRecord,
  reportRecord,
  pageRecord,
  sectionRecord,
} from '../../../src/format/cite/csl';
import { apples, edition, introduction, report } from '../../fixtures/almanac';

const site = 'https://orchard.example/';

test('reportRecord(report) says what the title page says', () => {
  expect(reportRecord(report)).toEqual({
    id: 'appleby-2020',
    type: 'report',
    title: 'Of Apples and “Pears”: The Case of the Orchard',
    author: [
      { family: 'Appleby', given: 'Ann' },
      { family: 'van der Peer', given: 'Peter' },
    ],
    issued: { 'date-parts': [[2020]] },
    number: 'Fruit Papers 3/2020',
    publisher: 'Fruit Press',
    'number-of-pages': 4,
  });
});

test('sectionRecord(report, section) puts the section on its printed pages in the report', () => {
  const record = sectionRecord(report, apples);
  expect(record).toMatchObject({
    id: 'appleby-2020-apples',
    type: 'chapter',
    title: 'On apples',
    'container-title': 'Of Apples and “Pears”: The Case of the Orchard',
    page: '2-4',
  });
  expect(record.author).toHaveLength(2);
});

test('a section that the report leaves without a title has ours in brackets', () => {
  expect(sectionRecord(report, introduction)).toMatchObject({ title: '[Introduction]', page: '1' });
});

const page = { id: 'apples', title: '1 On apples', address: `${site}apples/` };

test.each([editionRecord(edition, report, site), pageRecord(edition, report, page)])(
  '$id has no author, and says from whom it is retold',
  (record) => {
    expect(record.author).toBe(undefined);
    expect(record.note).toBe(
      'Retold from Ann Appleby and Peter van der Peer, Of Apples and “Pears” (2020)',
    );
    expect(record.issued).toEqual({ 'date-parts': [[2022]] });
  },
);

test('an edition of the authors’ own has their names, and is not retold', () => {
  const own = editionRecord({ ...edition, relation: 'own' }, report, site);
  expect(own.author).toEqual(reportRecord(report).author);
  expect(own.note).toBe(
    'An edition of Ann Appleby and Peter van der Peer, Of Apples and “Pears” (2020)',
  );
});

test('pageRecord(…) names the page, the edition it belongs to, and its address', () => {
  expect(pageRecord(edition, report, page)).toMatchObject({
    id: 'orchard-edition-apples',
    type: 'webpage',
    title: '1 On apples',
    'container-title': 'The Case of the Orchard: an explorable edition',
    URL: 'https://orchard.example/apples/',
  });
});
