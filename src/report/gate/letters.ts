import { Problem } from '../../schema/problem';

/**
 * Check that the fonts have every letter of a report: a picture would leave out what they lack.
 * @throws Problem naming file and line, the letter, and how to get it.
 */
export function checkLetters(files: ReadonlyMap<string, string>, known: ReadonlySet<string>) {
  for (const [file, text] of files) {
    text.split('\n').forEach((line, i) => {
      const strange = [...line].find((letter) => letter > '~' && !known.has(letter));
      if (!strange) return;
      throw new Problem(
        `${file}:${i + 1}: the fonts have no “${strange}”; cut them anew (npm run fonts), or write it otherwise`,
      );
    });
  }
}
