import { expect, test } from 'vitest';
import { reportTags, sectionTags } from '../../../src/format/cite/highwire';
import { apples, report } from '../../fixtures/almanac';

const where = [
  ['citation_issn', '1234-5678'],
  ['citation_publisher', 'Fruit Press'],
];

test('reportTags(report) gives each author a tag of their own', () => {
  expect(reportTags(report)).toEqual([
    ['citation_title', 'Of Apples and “Pears”: The Case of the Orchard'],
    ['citation_author', 'Ann Appleby'],
    ['citation_author', 'Peter van der Peer'],
    ['citation_publication_date', '2020'],
    ...where,
    ['citation_technical_report_institution', 'Fruit Press'],
    ['citation_technical_report_number', 'Fruit Papers 3/2020'],
  ]);
});

test('sectionTags(report, section) puts the section on its pages in the report', () => {
  expect(sectionTags(report, apples)).toEqual([
    ['citation_title', 'On apples'],
    ['citation_inbook_title', 'Of Apples and “Pears”: The Case of the Orchard'],
    ['citation_author', 'Ann Appleby'],
    ['citation_author', 'Peter van der Peer'],
    ['citation_publication_date', '2020'],
    ...where,
    ['citation_series_title', 'Fruit Papers 3/2020'],
    ['citation_firstpage', '2'],
    ['citation_lastpage', '4'],
  ]);
});

test('no tag puts an address in place of that of the page that was read', () => {
  const tags = [...reportTags({ ...report, address: 'https://fruit.example/report/' })];
  expect(tags.filter(([, content]) => content.includes('://'))).toEqual([]);
});
