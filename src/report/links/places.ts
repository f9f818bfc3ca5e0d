import { datasetOf } from '../../format/address';
import { type Place, pageName } from '../../format/place';
import { chapterCiting } from '../opened/chapters';
import { withPage } from '../opened/names';
import { chapterDrawing } from '../outline/sections';

/** Words that lead to a place. */
export interface Link {
  words: string;
  place: Place;
}

/** The first page. */
export const home: Place = { path: '' };

/** A page as text: `apples.md` for `apples/`. */
export const twinOf = (page: string) => ({ path: `${pageName(page)}.md` });

/** What to cite of a page, as a file. */
export const citationOf = ({ path }: Place) => ({ path: `${path}cite.bib` });

/** The page of a section. */
export const sectionPlace = ({ slug }: { slug: string }) => ({ path: `${slug}/` });

/** Where something stands in a section. */
const inSection = (section: { slug: string }, anchor: string) => ({
  ...sectionPlace(section),
  anchor,
});

/** The page of a number: its fact card. */
export const numberPlace = (address: string) => ({ path: `numbers/${address}/` });

/** A number beside others that count the same; an anchor there is the address of one of them. */
export const besidePlace = (address: string) => ({ path: `numbers/${address}/beside/` });

/** The page of a dataset. */
export const datasetPlace = (dataset: string) => ({ path: `data/${dataset}/` });

/** Where a row or a table stands among the data. */
export const dataPlace = (address: string) => ({
  ...datasetPlace(datasetOf(address)),
  anchor: address,
});

/** A dataset as a file. */
export const dataFile = (dataset: string, format: 'xlsx' | 'csv' | 'json' | 'schema.json') => ({
  path: `data/${dataset}.${format}`,
});

/** The formats of a figure’s files, in the order in which its page offers them. */
export const formats = ['xlsx', 'csv', 'svg', 'png', 'json'] as const;

/** The page of a figure. */
export const chartPlace = (address: string) => ({ path: `charts/${address}/` });

/** A figure as a file. */
export const figureFile = (address: string, format: (typeof formats)[number]) => ({
  path: `figures/${address}.${format}`,
});

/** A figure as a drawing, in one of its states. */
export const stateFile = (address: string, state: string) => ({
  path: `figures/${address}/${state}.svg`,
});

/** Where a passage stands. */
export const passagePlace = (section: { slug: string }, { id }: { id: string }) =>
  inSection(section, id);

/** Where a work stands among the sources. */
export const workPlace = (id: string) => ({ path: 'sources/', anchor: id });

/** The page of a work: what rests on it. */
export const restingPlace = (id: string) => ({ path: `sources/${id}/` });

/** Where a remark stands in the ledger of all. */
export const remarkPlace = ({ id }: { id: string }) => ({ path: 'remarks/', anchor: id });

/** Where a remark stands at the end of the section that it is marked in. */
export const remarkUnder = (section: { slug: string }, { id }: { id: string }) =>
  inSection(section, `remark-${id}`);

/** Where a check stands among all. */
export const checkPlace = (id: string) => ({ path: 'checks/', anchor: id });

/** Where a name stands in the index. */
export const nameEntry = (id: string) => ({ path: 'names/', anchor: `names/${id}` });

/** Where a name is told of: its own page, or its entry in the index. */
export const namePlace = (id: string): Place =>
  withPage.has(id) ? { path: `names/${id}/` } : nameEntry(id);

/** Where an event, or a number with a date, stands on the timeline. */
export const eventPlace = (address: string) => ({ path: 'timeline/', anchor: address });

/** Where the mark of a note stands in a section that cites it. */
export const markPlace = (section: { slug: string }, n: number) => inSection(section, `cited-${n}`);

/** Where a note can be read: under the chapter that cites it, or among all notes. */
export function notePlace(n: number) {
  const section = chapterCiting(n);
  const anchor = `note-${n}`;
  return section ? inSection(section, anchor) : { path: 'sources/', anchor };
}

/** Where a figure stands: in the section that draws it, or else on its own page. */
export function figurePlace(address: string): Place {
  const section = chapterDrawing(address);
  return section ? inSection(section, address) : chartPlace(address);
}
