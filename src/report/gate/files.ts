import { characters } from '../../format/text/characters';
import { recordKinds } from '../../schema/records';
import { invisibleIn, mixedIn, unseen } from '../../schema/signs';
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

/**
 * The letters of a report are those that its author meant, and the fonts have them: a picture would
 * leave out what they lack. Words in JSON are looked at by their schemas, too.
 */
export function checkLetters(faults: Faults) {
  for (const [file, text] of faults.files) {
    for (const { letter, ...place } of strangeIn(file, text, characters)) {
      faults.tell(
        { file, ...place },
        letter === '\uFFFD'
          ? 'bytes that are no UTF-8, or were none once; save the file as UTF-8, and type the letter anew'
          : `the fonts have no “${letter}”; cut them anew (npm run fonts), or write it otherwise`,
      );
    }
    if (text.startsWith('\uFEFF')) {
      const what = 'the file begins with a byte-order mark; save it as UTF-8 without one';
      faults.tell({ file, line: 1, column: 1 }, what);
    } else if (!file.endsWith('.json')) checkSigns(file, text, faults);
  }
}

/** Signs in text that is no JSON that its author would not see, or not as what they are. */
function checkSigns(file: string, text: string, faults: Faults) {
  text.split(/\r?\n/).forEach((words, i) => {
    const tell = (index: number, what: string) =>
      faults.tell({ file, line: i + 1, column: index + 1 }, what);
    const sign = unseen.exec(words.replaceAll('\t', ' '));
    if (sign) tell(sign.index, `${invisibleIn(sign[0])} cannot be seen; take it out`);
    const mixed = mixedIn(words);
    if (mixed)
      tell(
        words.indexOf(mixed),
        `“${mixed}” has Latin and Cyrillic letters; type it anew in one alphabet`,
      );
    const reference = file.endsWith('.mdx') && /&(#\w+|[a-z]\w*);/i.exec(words);
    if (reference)
      tell(reference.index, `${reference[0]} stands for a letter; type the letter itself`);
  });
}
