import { type Word, wordsIn } from './fold';

/**
 * Where terms stand in a text. A term is a word, or several that follow each other, as they are
 * compared: `fruit bank`. Of those that begin at one place it is the longest, and none inside another.
 */
export function termsIn(text: string, terms: ReadonlySet<string>): Word[] {
  const words = wordsIn(text);
  const sizes = new Set([...terms].map((term) => term.split(' ').length));
  const longestFirst = [...sizes].sort((a, b) => b - a);
  const found: Word[] = [];
  for (let i = 0; i < words.length;) {
    const runs = longestFirst.map((size) => words.slice(i, i + size));
    const run = runs.find((each) => terms.has(foldedOf(each)));
    if (run) found.push(joined(text, run));
    i += run?.length ?? 1;
  }
  return found;
}

const foldedOf = (run: readonly Word[]) => run.map(({ folded }) => folded).join(' ');

/** Words that follow each other as one, with what stands between them. */
function joined(text: string, run: readonly Word[]): Word {
  const at = Math.min(...run.map((word) => word.at));
  const end = Math.max(...run.map((word) => word.at + word.word.length));
  return { at, word: text.slice(at, end), folded: foldedOf(run) };
}
