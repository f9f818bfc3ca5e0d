import { authorsOf, wholeTitle } from '../../format/say/title';
import { originalOf } from '../../format/cite/source';
import { edition, report } from '../opened/data';
import { dataFile, home } from '../links/places';
import { urlOf } from '../../web/href';
import { packaged } from './tables';

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
