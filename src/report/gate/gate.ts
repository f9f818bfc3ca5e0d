import { licenseFile } from '../reckoning/files';
import { finders, type Whole } from '../reckoning/finders';
import { readChapters } from './chapters';
import { checkDatasets, workOut } from './datasets';
import { checkCorrections, checkEdition, checkRenamed } from './edition';
import { Faults } from './faults';
import { checkAcross } from './figures';
import { checkFiles, checkLetters } from './files';
import type { Files } from './folder';
import { checkChapters } from './manuscripts';
import { checkNames, checkPlaces, checkTimeline } from './named';
import { checkNotes, checkSources } from './notes';
import { checkOutline } from './outline';
import { readDatasets, readRecords } from './records';
import { checkChecks, checkRemarks } from './remarks';
import { checkTold } from './told';

/** What became of a report at the gate. */
export interface Entered {
  /** The report, as far as it can be read; none where its title page or the edition’s cannot. */
  whole?: Whole;
  /** All that is wrong with it: where there is nothing, all of it can be trusted. */
  faults: Faults;
}

/** Read a report’s files, check each by itself and all against each other, and tell all that is wrong. */
export function enter(files: Files): Entered {
  const faults = new Faults(files);
  checkFiles(faults);
  checkLetters(faults);
  const read = readDatasets(faults);
  const records = readRecords(faults);
  if (!records) return { faults };
  const datasets = workOut(read, faults);
  const chapters = readChapters(records.report.sections, faults);
  const written = { ...records, license: files.get(licenseFile), datasets, chapters };
  const whole = { ...written, ...finders(written) };
  for (const check of checks) check(whole, faults);
  return { whole, faults };
}

/** What is asked of a report as a whole: whether its numbers, its records and its chapters agree. */
const checks: readonly ((whole: Whole, faults: Faults) => void)[] = [
  checkDatasets,
  checkAcross,
  checkOutline,
  checkEdition,
  checkCorrections,
  checkRenamed,
  checkSources,
  checkNotes,
  checkTimeline,
  checkNames,
  checkPlaces,
  checkRemarks,
  checkChecks,
  checkChapters,
  checkTold,
];
