import { sort } from 'd3';
import { datasetOf } from '../../format/address';
import type { Gathering } from '../../schema/dataset';
import { across } from '../reckoning/addresses';
import { chapters } from '../opened/chapters';
import { datasets, findFigure, gathered } from '../opened/data';
import { listedBy } from '../reckoning/known';
import { chapterDrawing } from './sections';

/** Every figure once, by its address: by section, then those that belong to no one section. */
export const gallery: readonly string[] = [
  ...chapters.flatMap(({ figures }) => figures),
  ...gathered.map((id) => `${across}/${id}`).filter((address) => !chapterDrawing(address)),
];

/** The figure that draws records of a kind, if there is one. */
export const drawing = (records: Gathering['records']) =>
  gallery.find((address) => findFigure(address).records === records);

/** The anchor of the table under a figure. */
export const tableId = (address: string) => `${address}-table`;

/** The figures that draw a row. */
export const figuresWith = listedBy(gallery, (figure) =>
  findFigure(figure).facts.map(({ address }) => address),
);

/** The datasets whose numbers a figure shows, by id; none where it shows no numbers. */
export const subjectsOf = (figure: string) => [
  ...new Set(findFigure(figure).facts.map(({ address }) => datasetOf(address))),
];

/** The dataset of all numbers that a figure shows; of several, or of none, it stands across them. */
export function subjectOf(figure: string) {
  const [dataset = across, ...others] = subjectsOf(figure);
  return others.length > 0 ? across : dataset;
}

/** All figures by the dataset they are of, each group where its first figure is; last, those across several. */
export const galleryBySubject: readonly (readonly [dataset: string, figures: string[]])[] = sort(
  Map.groupBy(gallery, subjectOf),
  ([dataset]) => Number(dataset === across),
);

/** What the figures of a dataset are of. */
export const subjectName = (dataset: string) => datasets.get(dataset)?.title ?? 'Across subjects';
