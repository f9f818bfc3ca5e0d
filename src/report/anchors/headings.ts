import { pageName } from '../../format/place';
import { titleOf } from '../../format/say/title';
import { anchor } from './anchor';
import { headingsOn, isMade } from '../outline/made';
import { mainPages } from '../site/bar';
import type { Chapter } from '../manuscript/chapter';
import { chapters } from '../opened/chapters';
import { report } from '../opened/data';
import { entries } from '../about/entries';
import { nameGroups } from '../about/name-groups';
import { galleryBySubject, subjectName } from '../outline/figures';
import { headingOf } from '../site/headings';
import { byVerdict } from '../evidence/judged';
import { remarked } from '../about/remarked';

/** What can be linked to inside the pages that are no sections: their headings. */
export const headingAnchors = () =>
  pages
    .filter(([path]) => path === '' || isMade(path))
    .flatMap(([path, found]) =>
      found.map(([id, text]) => {
        const title = `${nameOf(path)}: ${text}`;
        return anchor('heading', `${pageName(path)}#${id}`, title, { path, anchor: id });
      }),
    );

type Heading = [id: string, text: string];

const ofSection = (chapter: Chapter): Heading => [chapter.slug, titleOf(chapter)];
const years = [...new Set(entries.map(({ date }) => date.slice(0, 4)))];
const named = new Set<string>(nameGroups.map(([group]) => group));
const reached = byVerdict.filter(([, { length }]) => length > 0);
const verdicts = new Set<string>(reached.map(([verdict]) => headingOf[verdict]));
const withRemarks = remarked.filter(({ entries }) => entries.length > 0);

/** Headings over nothing are left out, as on the page. */
const pages: [path: string, headings: Heading[]][] = [
  ['', headingsOn('')],
  ['search/', headingsOn('search/')],
  ['charts/', galleryBySubject.map(([dataset]) => [dataset, subjectName(dataset)])],
  ['timeline/', years.map((year) => [`year-${year}`, year])],
  ['names/', headingsOn('names/').filter(([group]) => named.has(group))],
  ['checks/', headingsOn('checks/').filter(([id]) => verdicts.has(id))],
  ['sources/', headingsOn('sources/')],
  ['evidence/', [...headingsOn('evidence/'), ...chapters.map(ofSection)]],
  [
    'remarks/',
    [...withRemarks.map(({ chapter }) => ofSection(chapter)), ...headingsOn('remarks/')],
  ],
  ['accessibility/', headingsOn('accessibility/')],
  ['about/', headingsOn('about/')],
];

const nameOf = (page: string) => mainPages.find(({ path }) => path === page)?.name ?? report.title;
