import { expect, test } from 'vitest';
import { checkPages } from '../../../src/report/gate/pages';
import type { Mark } from '../../../src/report/manuscript/tree';
import { read } from '../../../src/report/manuscript/read';
import type { Section } from '../../../src/schema/report';
import { type Change, faultsOf } from '../../fixtures/everything';
import { told } from '../../fixtures/told';

const section: Section = { slug: 'pears', number: '2.1', title: 'On pears', pages: [2, 4] };
const pages: Record<string, number | null> = { 'a/b/c': 2, 'a/b/d': 3, 'a/b/ours': null };
const pageOf = ({ attributes: { of = '' } }: Mark) => pages[of];

const checkText = (text: string) =>
  told((faults) => {
    const reading = read(`<Passage id="a" />${text}`);
    checkPages({ file: 'content/a.mdx', ...section, ...reading }, pageOf, faults);
  });

test('pages from the first to the last, each once and in order, pass', () => {
  expect(
    checkText(
      '<Page n={2} />Pears, <Quantity of="a/b/c" />. <Page n={3} />More: <Quantity of="a/b/d" />, <Quantity of="a/b/ours" />. <Page n={4} />End.',
    ),
  ).toEqual([]);
});

test.each([
  [
    'words before the first page',
    'Pears. <Page n={2} />A <Page n={3} />b <Page n={4} />c.',
    'content/a.mdx:1:19: words before the first <Page>; put <Page n={2} /> after the first <Passage>',
  ],
  [
    'another page first',
    '<Page n={3} />Pears.',
    'content/a.mdx:1:19: <Page>: page 3 begins here, but page 2 is due',
  ],
  [
    'a page left out',
    '<Page n={2} />Pears. <Page n={4} />Plums.',
    'content/a.mdx:1:40: <Page>: page 4 begins here, but page 3 is due',
  ],
  [
    'a page left out, and what stands on it with the next',
    '<Page n={2} />Pears. <Page n={4} />Plums: <Quantity of="a/b/d" />.',
    'content/a.mdx:1:40: <Page>: page 4 begins here, but page 3 is due',
  ],
  [
    'a page twice',
    '<Page n={2} />Pears. <Page n={2} />Plums.',
    'content/a.mdx:1:40: <Page>: page 2 begins here, but page 3 is due',
  ],
  [
    'a page after the last',
    '<Page n={2} />A <Page n={3} />b <Page n={4} />c <Page n={5} />d.',
    'content/a.mdx:1:67: <Page>: page 5 begins here, but the section ends on page 4',
  ],
  [
    'the last page missing',
    '<Page n={2} />Pears. <Page n={3} />Plums.',
    'content/a.mdx: page 4 begins nowhere; put <Page n={4} /> where it does',
  ],
  [
    'what stands on another page',
    '<Page n={2} />A <Page n={3} />b <Quantity of="a/b/c" />. <Page n={4} />D.',
    'content/a.mdx:1:51: <Quantity>: it stands on page 2 of the report, the text here on page 3',
  ],
])('%s: that is told', (_what, text, message) => {
  expect(checkText(text)).toEqual([message]);
});

/** A report without printed pages: none are named anywhere, or begin in a chapter. */
const unprinted: Change = ({ report, fruit, notes, timeline, places, names, chapters }) => {
  const rows = Object.values<{ rows: object[] }>(fruit.tables).flatMap((table) => table.rows);
  const named = [...notes, ...timeline.events, ...Object.values(places), ...Object.values(names)];
  for (const entry of [...rows, ...named]) delete entry.page;
  delete report.pages;
  delete report.sections[0].pages;
  chapters['1-apples'] = chapters['1-apples'].replaceAll(/<Page[^>]*>/g, '');
};

test('a report can do without printed pages', () => {
  expect(faultsOf(unprinted)).toEqual([]);
});

test('where it has none, a page that is named all the same is told', () => {
  const none = 'the report has no pages; take "page" out, or give its "pages"';
  const change: Change = (draft) => {
    unprinted(draft);
    draft.notes[0].page = 1;
    draft.report.sections[0].pages = [1, 2];
    draft.chapters['1-apples'] = draft.chapters['1-apples'].replace('We', '<Page n={1} />We');
  };
  expect(faultsOf(change)).toEqual([
    'content/chapters/1-apples.mdx: page 2 begins nowhere; put <Page n={2} /> where it does',
    `content/report.json: section apples: ${none}`,
    `data/records/notes.json: note 1: ${none}`,
  ]);
});

test('a page that begins in a section without pages is told', () => {
  const change: Change = (draft) => {
    unprinted(draft);
    draft.chapters['1-apples'] = draft.chapters['1-apples'].replace('We', '<Page n={1} />We');
  };
  expect(faultsOf(change)).toEqual([
    'content/chapters/1-apples.mdx: <Page>: the section has no "pages"; take this out',
  ]);
});

test('where it has pages, what names none is told', () => {
  const change: Change = ({ fruit, notes, report }) => {
    delete fruit.tables.harvest.rows[0].page;
    delete notes[0].page;
    delete report.sections[0].pages;
  };
  const none = 'no "page"; give that of the printed report';
  expect(faultsOf(change)).toEqual(
    expect.arrayContaining([
      `content/report.json: section apples: ${none}`,
      `data/fruit.json: fruit/harvest/apples: ${none}`,
      `data/records/notes.json: note 1: ${none}`,
    ]),
  );
});
