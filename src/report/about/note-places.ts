import type { Remark } from '../../schema/remark';
import { citing } from '../opened/chapters';
import { findFigure, places, remarks } from '../opened/data';
import { gallery } from '../outline/figures';
import { figureLink, remarkLink } from '../links/link';
import { chapterDrawing, figureName, paragraphOf } from '../outline/sections';
import { notesIn } from '../reckoning/targets';

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

/** Where else a note is named: under figures, and in our remarks, those about it that do not name it too. */
export const otherPlaces = (n: number): NotePlace[] => [
  ...gallery
    .filter((figure) => rests(figure, n))
    .map((figure) => ({
      words: chapterDrawing(figure) ? figureName(figure) : `the chart “${figureName(figure)}”`,
      href: figureLink(figure),
    })),
  ...remarks
    .filter((remark) => names(remark, n) || remark.on.includes(`note/${n}`))
    .map((remark) => ({
      words: `our remark${names(remark, n) ? '' : ' about it'}: ${remark.title}`,
      href: remarkLink(remark),
    })),
];

const names = ({ text, did }: Remark, n: number) => notesIn(text, did).includes(n);

/** Whether a figure has it for a number or a place, or speaks of it. */
function rests(address: string, n: number) {
  const { shown, records, figure } = findFigure(address);
  const located = records === 'places' ? Object.values(places) : [];
  return (
    [...shown, ...located].some(({ note }) => note === n) || notesIn(figure.method).includes(n)
  );
}
