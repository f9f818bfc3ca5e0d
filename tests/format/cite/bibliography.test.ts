import { plugins } from '@citation-js/core';
import { expect, onTestFinished, test, vi } from 'vitest';
import { biblatex, reference, referenceText } from '../../../src/format/cite/bibliography';
import {
  editionRecord,
  pageRecord,
  reportRecord,
  sectionRecord,
} from '../../../src/format/cite/csl';
import { apples, edition, introduction, report } from '../../fixtures/almanac';

test('reference(record) writes a report as the APA does', () => {
  expect(reference(reportRecord(report))).toBe(
    'Appleby, A., &#38; van der Peer, P. (2020). <i>Of Apples and “Pears”: The Case of the Orchard</i> (Fruit Papers 3/2020). Fruit Press.',
  );
});

test('reference(record) gives the printed pages of a section', () => {
  expect(reference(sectionRecord(report, apples))).toContain('(Fruit Papers 3/2020; pp. 2–4)');
  expect(reference(sectionRecord(report, introduction))).toContain('p. 1)');
});

test('reference(record) says of an edition what it is retold from, in brackets', () => {
  expect(reference(editionRecord(edition, report, 'https://orchard.example/'))).toBe(
    '<i>The Case of the Orchard: an explorable edition</i>. (2022). [Retold from Ann Appleby and Peter van der Peer, Of Apples and “Pears” (2020)]. https://orchard.example/',
  );
});

test('the style is read once, for all references in HTML and in text', () => {
  reference(reportRecord(report));
  const locale = vi.spyOn(plugins.config.get('@csl').locales, 'get');
  onTestFinished(() => locale.mockRestore());
  const record = sectionRecord(report, apples);
  for (const title of ['Quinces', 'Medlars']) {
    expect(reference({ ...record, title })).toContain(title);
    expect(referenceText({ ...record, title })).toContain(title);
  }
  expect(locale).not.toHaveBeenCalled();
});

test('biblatex(records) keeps the keys of the records', () => {
  const file = biblatex([reportRecord(report), sectionRecord(report, apples)]);
  expect(file.match(/@\w+\{[^,]+/g)).toEqual([
    '@techreport{appleby-2020',
    '@incollection{appleby-2020-apples',
  ]);
  expect(file).toContain('pages = {2--4}');
  expect(file).toContain('Appleby, Ann and van der Peer, Peter');
});

test('biblatex(records) escapes what TeX would read as its own', () => {
  const record = reportRecord({ ...report, publisher: 'Plum & Sons' });
  expect(biblatex([record])).toContain('{Plum \\& Sons}');
});

test('biblatex(records) has the year and the site of a page where each program looks for them', () => {
  const page = { id: 'apples', title: '1 On apples', address: 'https://orchard.example/apples/' };
  const file = plain([pageRecord(edition, report, page)]);
  expect(file).toContain('year = {2022}');
  expect(file).toContain('journaltitle = {The Case of the Orchard: an explorable edition}');
  expect(file).toContain(
    'note = {The Case of the Orchard: an explorable edition. Retold from Ann Appleby and ',
  );
});

test('biblatex(records) has no field that BibLaTeX does not know for its type', () => {
  const page = { id: 'apples', title: '1 On apples', address: 'https://orchard.example/apples/' };
  const file = plain([reportRecord(report), pageRecord(edition, report, page)]);
  expect(file).not.toMatch(/^\t(date|issn|booktitle|addendum) = |= \{\}/m);
});

test.each([
  ['Fruit Papers 3/2020', 'type = {Fruit Papers},\n\tnumber = {3/2020},'],
  ['Fruit Papers', 'type = {Fruit Papers},\n\tpagetotal'],
])('biblatex(records) has the series %s as BibTeX prints it', (series, fields) => {
  expect(plain([reportRecord({ ...report, series })])).toContain(fields);
});

/** A file without what keeps capital letters. */
const plain = (records: Parameters<typeof biblatex>[0]) =>
  biblatex(records).replaceAll(/(?<!= )\{(\w+)\}/g, '$1');
