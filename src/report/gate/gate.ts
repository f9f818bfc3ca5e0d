import { finders, type Whole } from '../reckoning/finders';
import { licenseFile } from '../reckoning/files';
import { readChapters } from './chapters';
import { workOut } from './derived';
import { checkDatasets } from './datasets';
import { Faults } from './faults';
import { checkFiles, checkLetters } from './files';
import type { Files } from './folder';
import { checkChapters } from './manuscripts';
import { checkRecords, readDatasets, readRecords } from './records';

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
  const datasets = workOut(read, records.across, faults);
  const chapters = readChapters(records.report.sections, faults);
  const written = { ...records, license: files.get(licenseFile), datasets, chapters };
  const whole = { ...written, ...finders(written) };
  checkDatasets(whole, faults);
  checkRecords(whole, faults);
  checkChapters(whole, faults);
  return { whole, faults };
}
