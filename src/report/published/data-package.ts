import { originalOf } from '../../format/cite/source';
import { columnsOf } from '../../format/columns';
import { list } from '../../format/say/list';
import { authorsOf, wholeTitle } from '../../format/say/title';
import { PublishedRow } from '../../schema/published';
import { urlOf } from '../../web/href';
import { dataFile, home } from '../links/places';
import { datasets, edition, report, tablesOf } from '../opened/data';
import { wholeRecords } from './citations';
import { publishedDataset } from './datasets';
import { publishedRecords } from './records';
import { referenceText } from './references';
import { keptWorkbook } from './workbook';

/** The description of all tables: https://datapackage.org/standard/data-package/ */
export const dataPackage = () => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: edition.key,
  title: edition.title,
  description: `The numbers, dates and notes of ${authorsOf(report)}, ${wholeTitle(report)} (${report.year}), as this edition compiled them.`,
  homepage: urlOf(home),
  licenses: [{ name: edition.license.name, path: edition.license.address }],
  sources: [{ title: wholeTitle(report), path: originalOf(report) }],
  resources: packaged().map(({ id, title, description, columns, key }) => ({
    name: id,
    type: 'table',
    title,
    description,
    path: dataFile(id, 'csv').path,
    scheme: 'file',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      fields: columns,
      missingValues: [''],
      ...(key && { primaryKey: key }),
    },
  })),
});

/** All tables: the datasets, then the other records there are. */
export const packaged = () => [
  ...[...datasets].map(([id, { title }]) => ({
    id,
    title,
    description: `${title} in numbers: ${list(tablesOf(id).map((table) => table.title))}`,
    columns: columnsOf(PublishedRow),
    rows: publishedDataset(id).rows,
    /** The columns that tell its rows apart. */
    key: ['dataset', 'table', 'row'],
  })),
  ...Object.values(publishedRecords)
    .map(({ file: id, title, shape, rows }) => ({
      id,
      title,
      description: title,
      columns: columnsOf(shape),
      rows: rows(),
      key: undefined,
    }))
    .filter(({ rows }) => rows.length > 0),
];

/** A table as a workbook, with what it is from and on what terms. */
export function tableWorkbook({ title, columns, rows }: Packaged) {
  const { original, retelling } = wholeRecords();
  const heads = columns.map((column) => column.title);
  return keptWorkbook(heads, columns, rows, [
    ['Table', title],
    ['Report', referenceText(original)],
    ['Edition', referenceText(retelling)],
    ['Licence', edition.license.address],
  ]);
}

/** A table as a file. */
export type Packaged = ReturnType<typeof packaged>[number];
