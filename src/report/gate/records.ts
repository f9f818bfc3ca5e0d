import { z } from 'zod';
import { Accessibility } from '../../schema/accessibility';
import { Actor } from '../../schema/actor';
import { Check } from '../../schema/check';
import { Corrections } from '../../schema/correction';
import { Dataset } from '../../schema/dataset';
import { Edition } from '../../schema/edition';
import { Timeline } from '../../schema/event';
import { Gathering } from '../../schema/gathering';
import { Name } from '../../schema/name';
import { Note } from '../../schema/note';
import { Locality } from '../../schema/locality';
import { Remark } from '../../schema/remark';
import { Renamed } from '../../schema/renamed';
import { Report } from '../../schema/report';
import { Source } from '../../schema/source';
import { Id } from '../../schema/words';
import type { Whole } from '../reckoning/finders';
import { datasetFile, type Datasets, recordFile, type Records } from '../reckoning/records';
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

/** A kind of record: what its file may hold, and how it goes with the rest of the report. */
interface Kind<T> {
  schema: z.ZodType<T>;
  /** Tells what in it does not agree with the rest. */
  check?: (whole: Whole, faults: Faults) => void;
  /** What is there where a report does without the file; a kind without it cannot be missing. */
  none?: T;
}

/** Every kind of record there is. Its file goes by its name. */
export const records: { [K in keyof Records]: Kind<Records[K]> } = {
  report: { schema: Report, check: checkOutline },
  edition: { schema: Edition, check: checkEdition },
  accessibility: { schema: Accessibility, none: null },
  corrections: { schema: Corrections, check: checkCorrections, none: [] },
  renamed: { schema: Renamed, check: checkRenamed, none: {} },
  sources: { schema: z.record(Id, Source), check: checkSources, none: {} },
  notes: { schema: z.array(Note), check: checkNotes, none: [] },
  remarks: { schema: z.array(Remark), check: checkRemarks, none: [] },
  actors: { schema: z.record(Id, Actor), none: {} },
  timeline: { schema: Timeline, check: checkTimeline, none: { themes: {}, events: [] } },
  names: { schema: z.record(Id, Name), check: checkNames, none: {} },
  places: { schema: z.record(Id, Locality), check: checkPlaces, none: {} },
  checks: { schema: z.array(Check), check: checkChecks, none: [] },
  across: { schema: z.record(Id, Gathering), check: checkAcross, none: {} },
};

export const recordKinds = Object.keys(records) as (keyof Records)[];

/** Read all records; what a kind has faults in is left out, and undefined is where nothing is left. */
export function readRecords(faults: Faults): Records | undefined {
  const read = <K extends keyof Records>(kind: K): Records[K] | undefined => {
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

/** Tell what does not agree between the kinds of records, and between them and the chapters. */
export function checkRecords(whole: Whole, faults: Faults) {
  for (const kind of recordKinds) records[kind].check?.(whole, faults);
}

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
