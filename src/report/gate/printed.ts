import { sayFact, sayNumber } from '../../format/say/fact';
import { formatNumber } from '../../format/say/number';
import { numerals } from '../../format/say/numerals';
import { type Fact, isKnown } from '../../schema/fact';
import { Problem } from '../../schema/problem';
import { Bound } from '../../schema/quantity';

/** The words a report may print before a number, by the bound that they may mean. */
const meanings: Record<Bound, readonly string[]> = {
  about: ['about', 'around', 'approximately', 'roughly'],
  'more than': ['more than', 'over'],
  'as many as': ['as many as', 'up to'],
  'as much as': ['as much as', 'up to'],
  'as low as': ['as low as'],
};

/** Such words that no bound means. */
const strange = [
  'not more than',
  'no more than',
  'not over',
  'less than',
  'fewer than',
  'under',
  'below',
  'at most',
  'at least',
  'nearly',
  'almost',
  'close to',
];

// The longer first: “not more than” is no “more than”.
const phrases = [...Object.values(meanings).flat(), ...strange].sort((a, b) => b.length - a.length);
const bounding = new RegExp(`\\b(?:${phrases.join('|')})\\b`, 'g');

/**
 * A number is told as it is printed: the same worth, as exact, and a bound that means the same.
 * @throws Problem with both, where they differ, or with a word that no bound means.
 */
export function checkPrinted(fact: Fact) {
  const { printed, bound } = fact;
  if (!printed || !isKnown(fact)) return;
  const [theirs, ours] = [numerals(printed), numerals(sayNumber(fact))];
  if (theirs.join() !== ours.join()) {
    const said = `${list(theirs)}, but its value says ${list(ours)}`;
    throw new Problem(`"printed": "${printed}" says ${said}; mend the one that is wrong`);
  }
  const [exact, said] = [digits(printed), digits(sayNumber(fact))];
  const rounded = exact.findIndex((one, k) => one !== said[k] && Number(one) === Number(said[k]));
  if (rounded >= 0) {
    throw new Problem(
      `"printed": "${printed}" says ${exact[rounded]}, but the row ${said[rounded]}; count its "decimals"`,
    );
  }
  const words = printed.toLowerCase().replaceAll(/\s+/g, ' ').match(bounding) ?? [];
  const unmeant = words.find((word) => strange.includes(word));
  if (unmeant) {
    throw new Problem(
      `"printed": "${printed}" has "${unmeant}", which no bound means; there are: ${Bound.options.join(', ')}`,
    );
  }
  const meant = Bound.options.filter((each) => words.some((word) => meanings[each].includes(word)));
  if (bound ? meant.includes(bound) : meant.length === 0) return;
  throw new Problem(
    `"printed": "${printed}" ${meant[0] ? `is "bound": "${meant[0]}"` : 'has no bound'}, ` +
      `but the row says ${sayFact(fact)}; mend the one that is wrong`,
  );
}

/** The numbers in digits, letter by letter: `7.0`. */
const digits = (text: string): string[] => text.replaceAll(',', '').match(/\d+(\.\d+)?/g) ?? [];

const list = (found: readonly number[]) =>
  found.map((number) => formatNumber(number)).join(' and ') || 'no number';
