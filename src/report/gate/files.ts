import { characters } from '../../format/text/characters';
import { recordKinds } from '../../schema/records';
import { licenseFile, recordFile } from '../reckoning/files';
import type { Faults } from './faults';
import { strangeIn } from './letters';

const named = new Set([...recordKinds.map(recordFile), licenseFile]);
const others = /^(content\/chapters\/[^/]+\.mdx|data\/[a-z0-9]+(-[a-z0-9]+)*\.json)$/;

/** No file lies about that nothing reads: its author would take it for part of the report. */
export function checkFiles(faults: Faults) {
  for (const file of faults.files.keys()) {
    if (named.has(file) || others.test(file)) continue;
    faults.tell(
      { file },
      `nothing reads this file; there are ${[...named].join(', ')}, content/chapters/*.mdx, and data/*.json named in small letters, digits and hyphens`,
    );
  }
}

/** The fonts have every letter of a report: a picture would leave out what they lack. */
export function checkLetters(faults: Faults) {
  for (const [file, text] of faults.files) {
    for (const { letter, ...place } of strangeIn(file, text, characters)) {
      faults.tell(
        { file, ...place },
        `the fonts have no “${letter}”; cut them anew (npm run fonts), or write it otherwise`,
      );
    }
  }
}
