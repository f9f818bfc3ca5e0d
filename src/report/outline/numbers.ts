import { sort } from 'd3';
import { kindOf, tableOf } from '../../format/address';
import { splitTemplate } from '../../format/text/template';
import type { Fact } from '../../schema/fact';
import type { Chapter } from '../manuscript/chapter';
import { chapters, tellings } from '../opened/chapters';
import { findFact, findFigure, findRemark, findTable, notes, rows } from '../opened/data';
import { inputsOf } from '../reckoning/derive';
import { listedBy } from '../reckoning/known';
import { figuresWith } from './figures';
import { chapterDrawing } from './sections';

/** Every number there is, in the order in which the text tells them; what it does not tell comes last. */
export const numbers: readonly Fact[] = [
  ...new Set([...chapters.flatMap(numbersIn).map(findFact), ...rows]),
];

/** Those that are numbers, or amounts in words: not what is not stated, nor who belongs to what. */
export const listed = numbers.filter(
  ({ address, value }) =>
    value !== 'not stated' && findTable(tableOf(address)).figure?.chart.kind !== 'matrix',
);

/** The addresses of the numbers that the page of a section shows: in its text, notes, remarks and figures. */
export function numbersIn({ marks }: Chapter): string[] {
  return marks.flatMap(({ name, attributes: { of = '', n = '' } }) => {
    if (name === 'Quantity') return [of];
    if (name === 'Note') return addressesIn(notes[Number(n) - 1]?.text);
    if (name === 'Remark') return addressesIn(findRemark(of).text);
    return name === 'Figure' ? drawnIn(of) : [];
  });
}

/** The numbers that a figure shows, and those that its words name. */
export function drawnIn(address: string): string[] {
  const { shown, figure } = findFigure(address);
  return [...shown.map((fact) => fact.address), ...addressesIn(figure.method)];
}

/** The addresses of rows that a template names. */
function addressesIn(template = '') {
  return splitTemplate(template).filter((piece, i) => i % 2 && kindOf(piece) === 'row');
}

/** The sections that tell or draw a number. */
export function sectionsOf(address: string): Chapter[] {
  const telling = tellings(address).map(({ chapter }) => chapter);
  const drawing = figuresWith(address).flatMap((figure) => chapterDrawing(figure) ?? []);
  return sort(new Set([...telling, ...drawing]), (chapter) => order.get(chapter));
}

const order = new Map(chapters.map((chapter, i) => [chapter, i]));

/** What we derived from a number. */
export const derivedFrom = listedBy(numbers, ({ derived }) =>
  derived ? inputsOf(derived.formula) : [],
);
