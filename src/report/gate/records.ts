import { Dataset } from '../../schema/dataset';
import { recordKinds, type Records, records } from '../../schema/records';
import { datasetFile, type Datasets, recordFile } from '../reckoning/files';
import type { Whole } from '../reckoning/finders';
import { checkAcross } from './across';
import { checkChecks } from './checks';
import { checkCorrections } from './corrections';
import { checkEdition } from './edition';
import type { Faults } from './faults';
import { fitFile } from './fit';
import { checkNames } from './names';
import { checkNotes } from './notes';
import { checkOutline } from './outline';
import { checkPlaces } from './places';
import { checkRemarks } from './remarks';
import { checkRenamed } from './renamed';
import { checkSources } from './sources';
import { checkTimeline } from './timeline';

/** What does not agree between kinds of records, and between them and the chapters, is told by kind. */
const checks: { [K in keyof Records]?: (whole: Whole, faults: Faults) => void } = {
  report: checkOutline,
  edition: checkEdition,
  corrections: checkCorrections,
  renamed: checkRenamed,
  sources: checkSources,
  notes: checkNotes,
  remarks: checkRemarks,
  timeline: checkTimeline,
  names: checkNames,
  places: checkPlaces,
  checks: checkChecks,
  across: checkAcross,
};

/** Tell all that the checks of the records find. */
export const checkRecords = (whole: Whole, faults: Faults) => {
  for (const check of Object.values(checks)) check(whole, faults);
};

/** Read all records; what a kind has faults in is left out, and undefined is where nothing is left. */
export function readRecords(faults: Faults): Records | undefined {
  const read = (kind: keyof Records) => {
    const { schema, ...rest } = records[kind];
    const none = 'none' in rest ? rest.none : undefined;
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
