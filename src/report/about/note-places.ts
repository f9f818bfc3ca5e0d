import type { Remark } from '../../schema/remark';
import { citing } from '../opened/chapters';
import { findFigure, localities, remarks } from '../opened/data';
import { gallery } from '../outline/figures';
import { figurePlace, type Link, markPlace, remarkPlace } from '../links/places';
import { chapterDrawing, figureName, paragraphOf } from '../outline/sections';
import { notesIn } from '../reckoning/targets';

/** Where the mark of a note stands. */
export const markOf = (n: number): Link[] =>
  citing([n]).map(({ chapter, passage }) => ({
    words: `paragraph ${paragraphOf(chapter, passage)}`,
    place: markPlace(chapter, n),
  }));

/** Where else a note is named: under figures, and in our remarks, those about it that do not name it too. */
export const otherPlaces = (n: number): Link[] => [
  ...gallery
    .filter((figure) => rests(figure, n))
    .map((figure) => ({
      words: chapterDrawing(figure)
        ? figureName(figure).replace(' ', '\u00a0')
        : `the chart “${figureName(figure)}”`,
      place: figurePlace(figure),
    })),
  ...remarks
    .filter((remark) => names(remark, n) || remark.on.includes(`note/${n}`))
    .map((remark) => ({
      words: `our remark${names(remark, n) ? '' : ' about it'}: ${remark.title}`,
      place: remarkPlace(remark),
    })),
];

const names = ({ text, did }: Remark, n: number) => notesIn(text, did).includes(n);

/** Whether a figure has it for a number or a locality, or speaks of it. */
function rests(address: string, n: number) {
  const { shown, records, figure } = findFigure(address);
  const located = records === 'places' ? Object.values(localities) : [];
  return (
    [...shown, ...located].some(({ note }) => note === n) || notesIn(figure.method).includes(n)
  );
}
