/**
 * The letters of a file that are not known, each once a line with its place, counted from 1. JSON may
 * write a letter as an escape, `\u00e3`. `npm run fonts` gathers letters by this, too; signs that nobody
 * sees are no letters.
 */
export const strangeIn = (file: string, text: string, known: ReadonlySet<string>) =>
  text.split('\n').flatMap((words, i) => {
    const written = words.matchAll(file.endsWith('.json') ? escapable : beyondAscii);
    const columns = new Map<string, number>();
    for (const { 0: form, index } of written) {
      const letter = /^\\u./.test(form) ? String(JSON.parse(`"${form}"`)) : form;
      if (letter <= '~' || known.has(letter) || columns.has(letter)) continue;
      if (unseen.test(letter)) continue;
      columns.set(letter, index + 1);
    }
    return [...columns].map(([letter, column]) => ({ letter, line: i + 1, column }));
  });

const unseen = /\p{C}/u;

const beyondAscii = /[^\0-~]/gu;

/** The same, and escapes: of a letter that takes two, both. Any other escape keeps its backslash from the next. */
const escapable =
  /\\u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|\\u[\da-fA-F]{4}|\\.|[^\0-~]/gu;
