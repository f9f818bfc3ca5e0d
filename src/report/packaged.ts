import { type Cells, type Column, columnsOf } from '../format/columns';
import { list } from '../format/list';
import { Problem } from '../schema/problem';
import { PublishedRow } from '../schema/published';
import { datasets, tablesOf } from './data';
import { publishedDataset } from './published-dataset';
import { publishedRecords } from './published-records';

/** A table as a file. */
export interface Packaged {
  id: string;
  title: string;
  description: string;
  columns: Column[];
  rows: Cells[];
  /** The columns that tell its rows apart. */
  key?: string[];
}

/** All tables: the datasets, then the other records. */
export const packaged = (): Packaged[] => [
  ...[...datasets].map(([id, { title }]) => ({
    id,
    title,
    description: `${title} in numbers: ${list(tablesOf(id).map((table) => table.title))}`,
    columns: columnsOf(PublishedRow),
    rows: publishedDataset(id).rows,
    key: ['dataset', 'table', 'row'],
  })),
  ...Object.entries(publishedRecords).map(([id, { title, shape, rows }]) => ({
    id,
    title,
    description: title,
    columns: columnsOf(shape),
    rows: rows(),
  })),
];

const taken = [...datasets.keys()].find((id) => Object.hasOwn(publishedRecords, id));
if (taken) throw new Problem(`data/${taken}.json: a file of the site has this name; give another`);
