import { datasetOf } from '../../format/address';
import type { Fact } from '../../schema/fact';
import { across } from '../reckoning/addresses';
import type { Anchor } from './anchor';
import { showing } from '../opened/chapters';
import { datasets, edition, findFigure, tablesOf } from '../opened/data';
import { entries } from '../about/entries';
import { drawing, gallery, tableId } from '../outline/figures';
import { dataLink, figureLink, fromSite, numberLink } from '../links/link';
import { chapterDrawing, figureName, figureNumber } from '../outline/sections';
import { numberTitle } from '../links/number-name';

/** What can be linked to among the numbers: figures, tables and rows. */
export const numberAnchors = (): Anchor[] => [
  ...gallery.map(ofFigure),
  ...gallery.flatMap(ofGathered),
  { kind: 'table', id: 'numbers', title: 'All numbers', places: ['numbers/#all'] },
  ...[...datasets].flatMap(([dataset, { title }]) =>
    tablesOf(dataset).flatMap((table): Anchor[] => [
      {
        kind: 'table',
        id: table.address,
        title: `${title}: ${table.title}`,
        places: [fromSite(dataLink(table.address)), ...underFigure(table.address)],
      },
      ...table.facts.map(ofNumber),
    ]),
  ),
];

/** The figures that pages open with which are no sections. */
const opening: [page: string, figure: string | undefined][] = [
  ['', edition.figure],
  ['timeline/', drawing('events')],
  ['sources/', drawing('notes')],
];

/** A figure stands in its section, and among all charts; some open another page, too. */
function ofFigure(address: string): Anchor {
  const { finding } = findFigure(address).figure;
  const number = figureNumber(address);
  return {
    kind: 'figure',
    id: address,
    ...(number && { number }),
    title: chapterDrawing(address) ? `${figureName(address)}: ${finding}` : finding,
    places: [
      ...new Set([fromSite(figureLink(address)), `charts/#${address}`]),
      ...opening.filter(([, figure]) => figure === address).map(([page]) => `${page}#${address}`),
    ],
  };
}

/** What a figure gathers has no table among the data, but one under the figure. */
function ofGathered(address: string): Anchor[] {
  if (datasetOf(address) !== across) return [];
  const title = `${figureName(address)}, as a table`;
  return [{ kind: 'table', id: address, title, places: underFigure(address) }];
}

/** Where a table stands under its figure: in its section; or with all charts, and on the first page. */
function underFigure(address: string) {
  if (!gallery.includes(address)) return [];
  const id = tableId(address);
  const first = address === edition.figure && !chapterDrawing(address) ? [`#${id}`] : [];
  return [fromSite(figureLink(address)).replace(/#.*/, `#${id}`), ...first];
}

/** A number has a page, a row among the data and, where they show it, in a figure and the timeline. */
function ofNumber(fact: Fact): Anchor {
  const { address } = fact;
  const line = entries.some((entry) => entry.address === address) ? [`timeline/#${address}`] : [];
  const shown = showing(address);
  const rows = [
    fromSite(dataLink(address)),
    ...(shown ? [`${shown.chapter.slug}/#${address}`] : []),
  ];
  return {
    kind: 'number',
    id: address,
    title: numberTitle(fact),
    places: [...new Set([fromSite(numberLink(address)), ...rows, ...line])],
  };
}
