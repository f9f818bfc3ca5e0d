import { citing } from './chapters';
import { findFigure } from './figures';
import { figureLink, gallery } from './gallery';
import { remarkLink } from './link';
import { chapterDrawing, figureName, paragraphOf } from './outline';
import { remarksOn } from './remarked';

/** Where a note is cited: a place in words, and the way there. */
export interface NotePlace {
  words: string;
  href: string;
}

/** Where the mark of a note stands. */
export const markOf = (n: number): NotePlace[] =>
  citing([n]).map(({ chapter, passage }) => ({
    words: `paragraph ${paragraphOf(chapter, passage)}`,
    href: `#cited-${n}`,
  }));

/** Where else a note is named: in the source lines of figures, and in our remarks about it. */
export const otherPlaces = (n: number): NotePlace[] => [
  ...gallery
    .filter((figure) => rests(figure, n))
    .map((figure) => ({
      words: chapterDrawing(figure) ? figureName(figure) : `the chart “${figureName(figure)}”`,
      href: figureLink(figure),
    })),
  ...remarksOn(`note/${n}`).map((remark) => ({
    words: `our remark: ${remark.title}`,
    href: remarkLink(remark),
  })),
];

const rests = (figure: string, n: number) =>
  findFigure(figure).shown.some(({ note }) => note === n);
