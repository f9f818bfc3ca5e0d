import type { Fact } from '../schema/fact';
import { formatNumber, longNumber, longRange, shortNumber } from './number';

/** The number of a fact in running text, without its bound: `US$1 billion`, `not stated`. */
export function sayNumber({ value, unit, decimals }: Fact) {
  if (value === 'not stated') return value;
  return typeof value === 'number' ? longNumber(value, unit, decimals) : longRange(value, unit);
}

/** A fact in running text: `more than US$1 billion`. */
export const sayFact = (fact: Fact) => withBound(fact, sayNumber(fact));

/** The number of a fact as a chart labels it, its unit said elsewhere: `1,000`, `30 to 40`. */
export function labelNumber({ value, unit, decimals }: Fact) {
  if (value === 'not stated') return value;
  const ends = typeof value === 'number' ? [value] : value;
  return ends.map((end) => shortNumber(end, unit, decimals)).join(' to ');
}

/** A fact as a chart labels it: `more than 1,000`. */
export const labelFact = (fact: Fact) => withBound(fact, labelNumber(fact));

/** How sure a value is, in the words of a table: `stated`, `derived, 1,185 to 1,189`. */
export function basisOf({ value, derived, suspected, decimals, part }: Fact) {
  if (value === 'not stated') return value;
  if (derived) {
    const [low, high] = [derived.low, derived.high].map((end) => formatNumber(end, decimals));
    return `derived, ${low} to ${high}`;
  }
  return [suspected ? 'suspected' : 'stated', part].filter(Boolean).join(', ');
}

const withBound = ({ bound }: Fact, words: string) => (bound ? `${bound} ${words}` : words);
