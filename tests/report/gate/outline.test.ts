import { expect, test } from 'vitest';
import { crosscheck } from '../../../src/report/gate/crosscheck';
import { everything, type Wrong } from '../../fixtures/everything';

test.each<Wrong>([
  [
    'two sections with one name',
    ({ report }) => report.sections.push(report.sections[0]),
    'content/report.json: section apples: two sections have this name',
  ],
  [
    'a section with the name of another page',
    ({ report }) => (report.sections[0].slug = 'sources'),
    'content/report.json: section sources: a page of the site has this name',
  ],
  [
    'a section with the name of a page that is no section',
    ({ report }) => (report.sections[0].slug = 'about'),
    'content/report.json: section about: a page of the site has this name',
  ],
  [
    'a section with the name of a heading of the evidence',
    ({ report }) => (report.sections[0].slug = 'independent'),
    'content/report.json: section independent: a heading on evidence/ has this name',
  ],
  [
    'a section with the name of a heading of the remarks',
    ({ report }) => (report.sections[0].slug = 'citations'),
    'content/report.json: section citations: a heading on remarks/ has this name',
  ],
  [
    'a section of an unknown part',
    ({ report }) => (report.sections[0].number = '2.1'),
    'content/report.json: section apples: no part 2',
  ],
  [
    'two sections with one number',
    ({ report }) => report.sections.push({ ...report.sections[0], slug: 'pears', pages: [2, 2] }),
    'content/report.json: section pears: two sections have the number 1',
  ],
  [
    'sections out of the order of print',
    ({ report }) => report.sections.push({ slug: 'pears', number: '2', title: 'P', pages: [1, 2] }),
    'content/report.json: section pears: it begins on page 1, before apples ends on 2',
  ],
  [
    'pages in the wrong order',
    ({ report }) => (report.sections[0].pages = [2, 1]),
    'content/report.json: section apples: pages 2 to 1 are in the wrong order',
  ],
])('%s stops the build', (_what, change, message) => {
  expect(() => crosscheck(everything(change))).toThrow(message);
});
