import { z } from 'zod';
import { unitLabel } from '../../format/say/number';
import { publishRow } from '../../format/publish';
import type { Fact } from '../../schema/fact';
import { PublishedRow } from '../../schema/published';
import { PublishedDataset, PublishedTable } from '../../schema/published-dataset';
import { wholeRecords } from './citations';
import { referenceText } from './references';
import { datasets, edition, findFact, tablesOf } from '../opened/data';
import { dataFile, datasetPlace, numberPlace } from '../links/places';
import { urlOf } from '../../web/href';
import { speakingOf } from '../about/speaking';

/** Rows as the files for reuse give them. */
export const publishedRows = (facts: readonly Fact[]) =>
  facts.map((fact) => {
    const { kinds, who = null } = speakingOf(fact);
    const speaker = kinds.join('; ') || null;
    const address = urlOf(numberPlace(fact.address));
    return publishRow(fact, findFact, { speaker, speaker_name: who, address });
  });

/** A dataset as its JSON file gives it. */
export function publishedDataset(id: string): PublishedDataset {
  const { title = id, tables = {} } = datasets.get(id) ?? {};
  return {
    $schema: urlOf(dataFile(id, 'schema.json')),
    id,
    title,
    address: urlOf(datasetPlace(id)),
    edition: edition.title,
    license: edition.license.address,
    report: referenceText(wholeRecords().original),
    tables: Object.entries(tables).map(([name, table]) => ({
      id: name,
      title: table.title,
      unit: unitLabel(table.unit),
      as_of: table.asOf,
    })),
    rows: publishedRows(tablesOf(id).flatMap(({ facts }) => facts)),
  };
}

/** The JSON Schema of that file: with its own tables, and no others. */
export function schemaOf(id: string) {
  const { title = id, tables = {} } = datasets.get(id) ?? {};
  const own = z.enum(Object.keys(tables));
  const schema = PublishedDataset.extend({
    id: z.literal(id),
    title: z.literal(title),
    tables: z.array(PublishedTable.extend({ id: own })),
    rows: z.array(PublishedRow.extend({ dataset: z.literal(id), table: own })),
  });
  return { $id: urlOf(dataFile(id, 'schema.json')), ...z.toJSONSchema(schema) };
}
