import { type Cells, type Column, columnsOf } from '../../format/columns';
import { list } from '../../format/say/list';
import { PublishedRow } from '../../schema/published';
import { datasets, tablesOf } from '../opened/data';
import { publishedDataset } from './datasets';
import { publishedRecords } from './records';

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

/** All tables: the datasets, then the other records there are. */
export const packaged = (): Packaged[] => [
  ...[...datasets].map(([id, { title }]) => ({
    id,
    title,
    description: `${title} in numbers: ${list(tablesOf(id).map((table) => table.title))}`,
    columns: columnsOf(PublishedRow),
    rows: publishedDataset(id).rows,
    key: ['dataset', 'table', 'row'],
  })),
  ...Object.values(publishedRecords)
    .map(({ file: id, title, shape, rows }) => ({
      id,
      title,
      description: title,
      columns: columnsOf(shape),
      rows: rows(),
    }))
    .filter(({ rows }) => rows.length > 0),
];
