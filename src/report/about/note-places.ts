import { kindOf, notesAt } from '../../format/address';
import type { Remark } from '../../schema/remark';
import { citing } from '../opened/chapters';
import { findFigure, localities, remarks } from '../opened/data';
import { gallery } from '../outline/figures';
import { figurePlace, type Link, markPlace, remarkPlace } from '../links/places';
import { chapterDrawing, figureName, paragraphOf } from '../outline/sections';
import { listedBy } from '../reckoning/known';
import { notesIn } from '../reckoning/targets';

/** Where the mark of a note stands. */
export const markOf = (n: number): Link[] =>
  citing([n]).map(({ chapter, passage }) => ({
    words: `paragraph ${paragraphOf(chapter, passage)}`,
    place: markPlace(chapter, n),
  }));

/** Where else a note is named: under figures, and in our remarks, those about it that do not name it too. */
export const otherPlaces = (n: number): Link[] => [
  ...figuresOn(n).map((figure) => ({
    words: chapterDrawing(figure)
      ? figureName(figure).replace(' ', '\u00a0')
      : `the chart “${figureName(figure)}”`,
    place: figurePlace(figure),
  })),
  ...remarksOn(n).map((remark) => ({
    words: `our remark${named(remark).includes(n) ? '' : ' about it'}: ${remark.title}`,
    place: remarkPlace(remark),
  })),
];

/** The figures that have a note for a number or a locality, or speak of it. */
const figuresOn = listedBy(gallery, (address) => {
  const { shown, records, figure } = findFigure(address);
  const located = records === 'places' ? Object.values(localities) : [];
  return [...[...shown, ...located].map(({ note }) => note), ...notesIn(figure.method)];
});

const named = ({ text, did }: Remark) => notesIn(text, did);

const remarksOn = listedBy(remarks, (remark) => [
  ...named(remark),
  ...remark.on.filter((subject) => kindOf(subject) === 'note').flatMap(notesAt),
]);
