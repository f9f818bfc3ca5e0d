import type { Section } from '../schema/report';
import { bind } from './bind';
import { findFact, findRemark, notes, report } from './data';
import { findFigure } from './figures';
import { manuscripts } from './files';
import { knownNote } from './known';

/** What the components of a chapter take, and what they may point to. */
const looks = {
  Quantity: { of: findFact },
  Figure: { of: findFigure },
  Note: { n: (n: string) => knownNote(Number(n), notes) },
  Remark: { of: findRemark },
  Pair: {},
};

/** The written chapters, in the order of the outline. */
export const chapters = bind(report.sections, manuscripts, looks);

export type Chapter = (typeof chapters)[number];

/** The written chapter of a section, if it is written. */
export const chapterOf = ({ slug }: Section) => chapters.find((chapter) => chapter.slug === slug);

/** The written chapter whose text carries the mark of a note. */
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
