import { sayFact, sayNumber } from '../format/fact';
import { numerals } from '../format/numerals';
import { type Fact, isKnown } from '../schema/fact';
import { Problem } from '../schema/problem';
import type { Bound } from '../schema/quantity';

/** The words a report may print for each bound. */
const words: Record<Bound, readonly string[]> = {
  about: ['about', 'around'],
  'more than': ['more than', 'over'],
  'as many as': ['as many as', 'up to'],
  'as much as': ['as much as', 'up to'],
  'as low as': ['as low as'],
};

/**
 * A number is told as it is printed: the same figures, and a bound that means the same.
 * @throws Problem with both, where they differ.
 */
export function checkPrinted(fact: Fact) {
  const { printed, bound } = fact;
  if (!printed || !isKnown(fact)) return;
  const [theirs, ours] = [numerals(printed), numerals(sayNumber(fact).replaceAll('\u00a0', ' '))];
  if (theirs.join() !== ours.join()) {
    const said = `${list(theirs)}, but its value says ${list(ours)}`;
    throw new Problem(`"printed": "${printed}" says ${said}; mend the one that is wrong`);
  }
  const means = (one: Bound) => words[one].some((word) => has(printed, word));
  const meant = Object.keys(words).filter((one) => means(one as Bound));
  if (bound ? meant.includes(bound) : meant.length === 0) return;
  throw new Problem(
    `"printed": "${printed}" ${meant[0] ? `is "bound": "${meant[0]}"` : 'has no bound'}, ` +
      `but the row says ${sayFact(fact)}; mend the one that is wrong`,
  );
}

const has = (printed: string, word: string) => ` ${printed.toLowerCase()} `.includes(` ${word} `);

const list = (found: readonly string[]) => found.join(' ') || 'no number';
