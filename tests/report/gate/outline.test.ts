import { expect, test } from 'vitest';
import { type Change, faultsOf, type Wrong } from '../../fixtures/everything';

/** Call the section on apples otherwise, and its file. */
const called =
  (slug: string, number = '1'): Change =>
  ({ report, chapters, checks }) => {
    Object.assign(report.sections[0], { slug, number });
    chapters[`${number}-${slug}`] = chapters['1-apples'];
    delete chapters['1-apples'];
    checks[0].passage = `${slug}#harvest`;
  };

/** Add a section on page 2, or another. */
const added =
  (slug: string, number: string, page = 2): Change =>
  ({ report, chapters }) => {
    report.sections.push({ slug, number, title: 'On pears', pages: [page, page] });
    chapters[`${number}-${slug}`] = `---
standfirst: Pears fall.
summary: Pears fall.
---

<Passage id="a" /><Page n={${page}} />Pears fall.
`;
  };

test.each<Wrong>([
  [
    'two sections with one name',
    added('apples', '2'),
    'content/report.json: section apples: two sections have this name',
  ],
  [
    'a section with the name of another page',
    called('sources'),
    'content/report.json: section sources: a page of the site has this name',
  ],
  [
    'a section with the name of a page that is no section',
    called('about'),
    'content/report.json: section about: a page of the site has this name',
  ],
  [
    'a section with the name of a heading of the evidence',
    called('independent'),
    'content/report.json: section independent: a heading on evidence/ has this name',
  ],
  [
    'a section with the name of a heading of the remarks',
    called('citations'),
    'content/report.json: section citations: a heading on remarks/ has this name',
  ],
  [
    'a section of an unknown part',
    (draft) => {
      called('apples', '2.1')(draft);
      draft.report.parts = [{ number: '3', title: 'Fruit' }];
    },
    'content/report.json: section apples: no part 2; parts there: 3',
  ],
  [
    'two sections with one number',
    added('pears', '1'),
    'content/report.json: section pears: two sections have the number 1',
  ],
  [
    'sections out of the order of print',
    added('pears', '2', 1),
    'content/report.json: section pears: it begins on page 1, before apples ends on 2',
  ],
  [
    'a section beyond the last page',
    added('pears', '2', 3),
    'content/report.json: section pears: no page 3; the report has 2',
  ],
  [
    'pages in the wrong order',
    ({ report }) => (report.sections[0].pages = [2, 1]),
    'content/report.json: section apples: pages 2 to 1 are in the wrong order',
  ],
])('%s is told', (_what, change, message) => {
  expect(faultsOf(change)).toEqual([message]);
});
