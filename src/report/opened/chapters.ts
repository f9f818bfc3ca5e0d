import type { Mark } from '../manuscript/tree';
import { findFigure, notes } from './data';
import { whole } from './whole';

/** The chapters, in the order of the outline; one by its name; a paragraph by its address, `section#passage`. */
export const { chapters, findSection, findPassage } = whole;

/** The chapter whose text carries the mark of a note. */
export const chapterCiting = (n: number) => chapters.find((chapter) => chapter.notes.includes(n));

/** Where a row is shown first: the chapter, and the figure in it. */
export function showing(row: string) {
  for (const chapter of chapters) {
    const figure = chapter.figures.find((address) =>
      findFigure(address).shown.some((fact) => fact.address === row),
    );
    if (figure) return { chapter, figure };
  }
  return undefined;
}

/** The passages with a mark of some kind, in reading order, each with its chapter. */
const passagesWith = (fits: (mark: Mark) => boolean | undefined) =>
  chapters.flatMap((chapter) =>
    chapter.passages
      .filter(({ marks }) => marks.some(fits))
      .map((passage) => ({ chapter, passage })),
  );

/** Where an event or a row is told, in the text or in a note. */
export const tellings = (address: string) =>
  passagesWith(
    ({ name, attributes: { of = '', n = '' } }) =>
      of === address || (name === 'Note' && notes[Number(n) - 1]?.text?.includes(`{${address}}`)),
  );

/** Where an event or a row is told first. */
export const telling = (address: string) => tellings(address)[0];

/** Where the marks of notes stand. */
export const citing = (numbers: readonly number[]) =>
  passagesWith(({ name, attributes: { n } }) => name === 'Note' && numbers.includes(Number(n)));
