import { pageName } from '../../format/place';
import { titleOf } from '../../format/say/title';
import { anchor } from './anchor';
import { headingsOn } from '../outline/made';
import { findPage } from '../links/pages';
import { besidePlace, chartPlace, datasetPlace, namePlace, restingPlace } from '../links/places';
import type { Chapter } from '../manuscript/chapter';
import { chapters } from '../opened/chapters';
import { datasets, sources } from '../opened/data';
import { partsOfName } from '../about/named';
import { partsOf } from '../about/subjects';
import { withPage } from '../opened/names';
import { entries } from '../about/entries';
import { nameGroups } from '../about/name-groups';
import { besideOf, compared } from '../outline/beside';
import { numberTitle } from '../links/number-name';
import { gallery, galleryBySubject, subjectName } from '../outline/figures';
import { figureStates } from '../about/states';
import { headingOf } from '../site/headings';
import { partsOfWork } from '../evidence/resting';
import { byVerdict } from '../evidence/judged';
import { remarked } from '../about/remarked';

/** What can be linked to inside the pages that are no sections: their headings. */
export const headingAnchors = () =>
  pages.flatMap(([path, found]) => {
    const page = findPage(path);
    if (!page) return [];
    return found.map(([id, text]) => {
      const title = `${page.name}: ${text}`;
      return anchor('heading', `${pageName(path)}#${id}`, title, { path, anchor: id });
    });
  });

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
  ...gallery.map((figure): (typeof pages)[number] => [
    chartPlace(figure).path,
    figureStates(figure).map(({ id, name }): Heading => [id, name]),
  ]),
  ...[...withPage].map((id): (typeof pages)[number] => [namePlace(id).path, partsOfName(id)]),
  ...Object.keys(sources).map((id): (typeof pages)[number] => [
    restingPlace(id).path,
    partsOfWork(id),
  ]),
  ...compared.map(({ address }): (typeof pages)[number] => [
    besidePlace(address).path,
    besideOf(address).pairs.map(({ other }): Heading => [other.address, numberTitle(other)]),
  ]),
  ...[...datasets.keys()].map((id): (typeof pages)[number] => [datasetPlace(id).path, partsOf(id)]),
];
