import { Dataset } from '../../schema/dataset';
import { recordKinds, type Records, records } from '../../schema/records';
import { type Datasets, recordFile } from '../reckoning/files';
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
  const held = recordKinds.map((kind) => [kind, read(kind)] as const);
  if (held.some(([, records]) => records === undefined)) return undefined;
  return Object.fromEntries(held) as Records;
}

/** Names that records go by, in their files or in addresses, and so no dataset. */
const heads = ['note', 'records', ...recordKinds];

/** Read every file of the data folder that is none of a record. */
export function readDatasets(faults: Faults): Datasets {
  const datasets = new Map<string, Dataset>();
  for (const file of faults.files.keys()) {
    const [, id] = file.match(/^data\/([a-z0-9-]+)\.json$/) ?? [];
    if (!id) continue;
    if (heads.includes(id)) {
      const message = `no dataset is called "${id}"; records of that name stand in data/records/`;
      faults.tell({ file }, message);
      continue;
    }
    const dataset = fitFile(file, Dataset, faults);
    if (dataset) datasets.set(id, dataset);
  }
  return datasets;
}
