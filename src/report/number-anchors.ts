import { sayAsOf } from '../format/date';
import { sayFact } from '../format/fact';
import type { Fact } from '../schema/fact';
import type { Anchor } from './anchors';
import { datasets, tablesOf } from './data';
import { entries } from './entries';
import { findFigure } from './figures';
import { figureLink, gallery } from './gallery';
import { dataLink, numberLink, pathTo, rowLink } from './link';
import { chapterDrawing, figureName, figureNumber } from './outline';

/** What can be linked to among the numbers: figures, tables and rows. */
export const numberAnchors = (): Anchor[] => [
  ...gallery.map(ofFigure),
  ...[...datasets].flatMap(([dataset, { title }]) =>
    tablesOf(dataset).flatMap((table): Anchor[] => [
      {
        kind: 'table',
        id: table.address,
        title: `${title}: ${table.title}`,
        places: [placeOf(dataLink(table.address))],
      },
      ...table.facts.map((fact) => ofNumber(fact, table.title)),
    ]),
  ),
];

/** A figure stands in its section, and among all charts. */
function ofFigure(address: string): Anchor {
  const { finding } = findFigure(address).figure;
  const number = figureNumber(address);
  return {
    kind: 'figure',
    id: address,
    ...(number && { number }),
    title: chapterDrawing(address) ? `${figureName(address)}: ${finding}` : finding,
    places: [...new Set([placeOf(figureLink(address)), `charts/#${address}`])],
  };
}

/** A number has a page, a row among the data and, where they show it, in a figure and the timeline. */
function ofNumber(fact: Fact, table: string): Anchor {
  const { address } = fact;
  const line = entries.some((entry) => entry.address === address) ? [`timeline/#${address}`] : [];
  const rows = [dataLink(address), rowLink(address)].map(placeOf);
  return {
    kind: 'number',
    id: address,
    title: `${nameOf(fact, table)}: ${sayFact(fact)}${reserveOf(fact)}`,
    places: [...new Set([placeOf(numberLink(address)), ...rows, ...line])],
  };
}

/** Rows that are named for their date are known by their table. */
function nameOf({ label, asOf, part }: Fact, table: string) {
  const name = label === sayAsOf(asOf) ? `${table}, ${label}` : label;
  return part ? `${name} (${part})` : name;
}

function reserveOf({ derived, suspected }: Fact) {
  if (derived) return ', derived by this edition';
  return suspected ? ', suspected' : '';
}

/** A path from that of the site. */
const placeOf = (path: string) => path.slice(pathTo('').length);
