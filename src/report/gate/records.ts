import { Dataset } from '../../schema/dataset';
import { recordKinds, type Records, records } from '../../schema/records';
import { datasetFile, type Datasets, recordFile } from '../reckoning/files';
import type { Faults } from './faults';
import { fitFile } from './fit';

/** Read all records; what a kind has faults in is left out, and undefined is where nothing is left. */
export function readRecords(faults: Faults): Records | undefined {
  const read = (kind: keyof Records) => {
    const { schema, none } = records[kind];
    const file = recordFile(kind);
    if (none !== undefined && !faults.files.has(file)) return none;
    return fitFile(file, schema, faults) ?? none;
  };
  const all: Partial<Records> = Object.fromEntries(recordKinds.map((kind) => [kind, read(kind)]));
  return isComplete(all) ? all : undefined;
}

const isComplete = (some: Partial<Records>): some is Records =>
  recordKinds.every((kind) => some[kind] !== undefined);

/** Names that records go by, in their files or in addresses, and so no dataset. */
const heads = ['note', 'records', ...recordKinds];

/** Read every file of the data folder that is none of a record. */
export function readDatasets(faults: Faults): Datasets {
  const ids = [...faults.files.keys()].flatMap(
    (file) => file.match(/^data\/([a-z0-9-]+)\.json$/)?.[1] ?? [],
  );
  const read = ids.flatMap((id) => {
    if (heads.includes(id)) {
      faults.tell(
        { file: datasetFile(id) },
        `no dataset is called "${id}"; records of that name stand in data/records/`,
      );
      return [];
    }
    const dataset = fitFile(datasetFile(id), Dataset, faults);
    return dataset ? [[id, dataset] as const] : [];
  });
  return new Map(read);
}
