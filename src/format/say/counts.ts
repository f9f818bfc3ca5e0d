import type { Counts } from '../../schema/counts';
import { type Fact, isKnown } from '../../schema/fact';

/** What a number says, by what it counts: `what there is, or has come together, at one time`. */
export function sayCounted({ counts }: Fact) {
  if (!counts) return '';
  const { as, of } = counts;
  if (as === 'share') return `a share of ${of}`;
  if (as === 'change') return `how much ${of} rose or fell`;
  return of ? `${kinds[as]} (${of})` : kinds[as];
}

const kinds: Record<Exclude<Counts['as'], 'share' | 'change'>, string> = {
  stock: 'what there is, or has come together, at one time',
  flow: 'what comes or goes in a span of time',
  cost: 'what one thing costs',
  length: 'a length of time',
};

/** Why others of its unit do not stand beside a number: what such an other is. */
export function sayUnlike(other: Fact, why: string) {
  if (why === 'no number') return 'given in words, or not stated';
  if (why === 'same') return 'the same thing, reckoned or read otherwise';
  return sayCounted(other);
}

/** Why nothing stands beside a number that has nothing like it. */
export const sayAlone = (fact: Fact) =>
  isKnown(fact)
    ? `The report has no other number that counts alike: ${sayCounted(fact)}.`
    : 'No number is printed, so none is set beside it.';
