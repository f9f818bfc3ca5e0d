import { sort } from 'd3';
import type { Mark } from '../manuscript/tree';
import { addressesIn, byName, listedBy } from '../reckoning/known';
import { findFigure, notes } from './data';
import { whole } from './whole';

/** The chapters, in the order of the outline; one by its name; a paragraph by its address, `section#passage`. */
export const { chapters, findSection, findPassage } = whole;

/** The chapter whose text carries the mark of a note first. */
export const chapterCiting = (n: number) => chaptersCiting(n)[0];

/** Those whose texts carry it. */
export const chaptersCiting = listedBy(chapters, (chapter) => chapter.notes);

/** Where a row is shown first: the chapter, and the figure in it. */
export const showing = (row: string) => shown.get(row);

const shown = byName(
  chapters.flatMap((chapter) =>
    chapter.figures.flatMap((figure) =>
      findFigure(figure).shown.map(({ address }) => ({ address, chapter, figure })),
    ),
  ),
  ({ address }) => address,
);

/** The passages in reading order, each with its chapter. */
const paragraphs = chapters
  .flatMap((chapter) => chapter.passages.map((passage) => ({ chapter, passage })))
  .map((paragraph, at) => ({ ...paragraph, at }));

/** Where an event or a row is told, in the text or in a note. */
export const tellings = listedBy(paragraphs, ({ passage }) => passage.marks.flatMap(toldBy));

/** What a mark tells: a note, what its text names. */
function toldBy({ name, attributes: { of, n } }: Mark) {
  if (name === 'Note') return addressesIn(notes[Number(n) - 1]?.text);
  return of ? [of] : [];
}

/** Where an event or a row is told first. */
export const telling = (address: string) => tellings(address)[0];

/** Where the marks of notes stand. */
export const citing = (numbers: readonly number[]) =>
  sort(new Set(numbers.flatMap((n) => [...marking(n)])), ({ at }) => at);

const marking = listedBy(paragraphs, ({ passage }) =>
  passage.marks.flatMap(({ name, attributes: { n } }) => (name === 'Note' ? Number(n) : [])),
);
