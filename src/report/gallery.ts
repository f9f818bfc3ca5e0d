import { datasetOf } from '../format/address';
import type { Gathering } from '../schema/gathering';
import { across } from './addresses';
import { chapters } from './chapters';
import { gathered } from './data';
import { findFigure } from './figures';
import { chapterDrawing } from './outline';
import { pathTo } from './link';

/** Every figure once, by its address: by section, then those that belong to no one section. */
export const gallery: readonly string[] = [
  ...chapters.flatMap(({ figures }) => figures),
  ...gathered.map((id) => `${across}/${id}`).filter((address) => !chapterDrawing(address)),
];

/** The figure that draws records of a kind, if there is one. */
export const drawing = (records: Gathering['records']) =>
  gallery.find((address) => findFigure(address).records === records);

/** Where a figure stands: in the section that draws it, or else among all charts. */
export function figureLink(address: string) {
  const chapter = chapterDrawing(address);
  return `${pathTo(chapter ? `${chapter.slug}/` : 'charts/')}#${address}`;
}

/** The anchor of the table under a figure. */
export const tableId = (address: string) => `${address}-table`;

/** The figures that draw a row. */
export const figuresWith = (row: string) =>
  gallery.filter((figure) => findFigure(figure).facts.some(({ address }) => address === row));

/** The datasets whose numbers a figure shows, by id; none where it shows no numbers. */
export const subjectsOf = (figure: string) => [
  ...new Set(findFigure(figure).facts.map(({ address }) => datasetOf(address))),
];
