import { characters } from '../../format/text/characters';
import type { Faults } from './faults';

/** The fonts have every letter of a report: a picture would leave out what they lack. */
export function checkLetters(faults: Faults, known: ReadonlySet<string> = characters) {
  for (const [file, text] of faults.files) {
    text.split('\n').forEach((words, i) => {
      for (const letter of new Set(words)) {
        if (letter <= '~' || known.has(letter)) continue;
        faults.tell(
          { file, line: i + 1, column: words.indexOf(letter) + 1 },
          `the fonts have no “${letter}”; cut them anew (npm run fonts), or write it otherwise`,
        );
      }
    });
  }
}
