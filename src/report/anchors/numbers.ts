import { datasetOf } from '../../format/address';
import type { Place } from '../../format/place';
import type { Fact } from '../../schema/fact';
import { across } from '../reckoning/addresses';
import { showing } from '../opened/chapters';
import { datasets, edition, findFigure, tablesOf } from '../opened/data';
import { entries } from '../about/entries';
import { besideOf } from '../outline/beside';
import { drawing, gallery, tableId } from '../outline/figures';
import {
  besidePlace,
  chartPlace,
  dataPlace,
  eventPlace,
  figurePlace,
  numberPlace,
  sectionPlace,
} from '../links/places';
import { chapterDrawing, figureName, figureNumber } from '../outline/sections';
import { numberTitle } from '../links/number-name';
import { type Anchor, anchor } from './anchor';

/** What can be linked to among the numbers: figures, tables and rows. */
export const numberAnchors = (): Anchor[] => [
  ...gallery.map(figureAnchor),
  ...gallery.flatMap(gatheredAnchors),
  anchor('table', 'numbers', 'All numbers', { path: 'numbers/', anchor: 'all' }),
  ...[...datasets].flatMap(([dataset, { title }]) =>
    tablesOf(dataset).flatMap(({ address, title: name, facts }) => [
      anchor('table', address, `${title}: ${name}`, dataPlace(address), ...underFigure(address)),
      ...facts.map(numberAnchor),
    ]),
  ),
];

/** The figures that pages open with which are no sections. */
const opening: [path: string, figure: string | undefined][] = [
  ...edition.story.map(({ figure }): [string, string | undefined] => ['', figure]),
  ['timeline/', drawing('events')],
  ['sources/', drawing('notes')],
];

/** A figure stands in its section, on a page of its own, and among all charts; some open another page, too. */
function figureAnchor(address: string): Anchor {
  const { finding } = findFigure(address).figure;
  const number = figureNumber(address);
  const title = chapterDrawing(address) ? `${figureName(address)}: ${finding}` : finding;
  const opened = opening.filter(([, figure]) => figure === address).map(([path]) => path);
  return {
    ...anchor(
      'figure',
      address,
      title,
      ...(chapterDrawing(address) ? [figurePlace(address)] : []),
      chartPlace(address),
      ...['charts/', ...opened].map((path) => ({ path, anchor: address })),
    ),
    ...(number && { number }),
  };
}

/** What a figure gathers has no table among the data, but one under the figure. */
function gatheredAnchors(address: string): Anchor[] {
  if (datasetOf(address) !== across) return [];
  const title = `${figureName(address)}, as a table`;
  return [anchor('table', address, title, ...underFigure(address))];
}

const drawn = new Set(gallery);

/** Where a table stands under its figure: in its section, or on the first page; and on the page of the figure. */
function underFigure(address: string): Place[] {
  if (!drawn.has(address)) return [];
  const told = edition.story.some(({ figure }) => figure === address);
  const first = told ? [{ path: '' }] : [];
  const section = chapterDrawing(address);
  return [...(section ? [sectionPlace(section)] : first), chartPlace(address)].map(({ path }) => ({
    path,
    anchor: tableId(address),
  }));
}

const dated = new Set(entries.map(({ address }) => address));

/** A number has a page, a row among the data and, where they show it, in a figure and the timeline; and stands beside others. */
function numberAnchor(fact: Fact) {
  const { address } = fact;
  const shown = showing(address);
  return anchor(
    'number',
    address,
    numberTitle(fact),
    numberPlace(address),
    dataPlace(address),
    ...(shown ? [{ ...sectionPlace(shown.chapter), anchor: address }] : []),
    ...(dated.has(address) ? [eventPlace(address)] : []),
    ...(besideOf(address).pairs.length > 0 ? [besidePlace(address)] : []),
  );
}
