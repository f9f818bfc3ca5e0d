import type { Fact } from '../../schema/fact';
import { sayAsOf } from './date';
import { inUnit, longNumber, longRange, shortNumber } from './number';

/** The number of a fact in running text, without its bound: `US$1 billion`, `not stated`. */
export function sayNumber({ value, unit, decimals }: Fact) {
  if (value === 'not stated') return value;
  if (typeof value === 'string') return inUnit(value, unit);
  return typeof value === 'number' ? longNumber(value, unit, decimals) : longRange(value, unit);
}

/** A fact in running text: `more than US$1 billion`. */
export const sayFact = (fact: Fact) => withBound(fact, sayNumber(fact));

/** A fact with its label and all its reserves, for a text alternative: `Plums (ten days) 20 kg`. */
export function describeFact(fact: Fact) {
  const basis = fact.derived ? ' derived' : fact.suspected ? ' suspected' : '';
  return `${withPart(fact.label, fact)} ${sayFact(fact)}${basis}`;
}

/** A name with what the fact covers of it: `Plums (ten days)`, `2019 (“the year before”)`. */
export function withPart(name: string, fact: Fact) {
  const part = partOf(fact);
  return part ? `${name} (${part})` : name;
}

/** What a fact covers of what its label says; of a date that print does not have, what it has. */
export const partOf = ({ part, dated, label, asOf }: Fact) =>
  part ?? (dated && label === sayAsOf(asOf) ? `“${dated}”` : undefined);

/** The number of a fact as a chart labels it, its unit said elsewhere: `1,000`, `30 to 40`. */
export function labelNumber({ value, unit, decimals }: Fact) {
  if (typeof value === 'string') return value;
  const ends = typeof value === 'number' ? [value] : value;
  return ends.map((end) => shortNumber(end, unit, decimals)).join(' to ');
}

/** A fact as a chart labels it: `more than 1,000`. */
export const labelFact = (fact: Fact) => withBound(fact, labelNumber(fact));

/** The ends of an interval at so many decimals, the lower rounded down and the upper up. */
export function outward({ low, high }: { low: number; high: number }, decimals = 0) {
  const step = 10 ** decimals;
  const steps = (end: number) => Number((end * step).toPrecision(12));
  return [Math.floor(steps(low)) / step, Math.ceil(steps(high)) / step] as const;
}

const withBound = ({ bound }: Fact, words: string) => (bound ? `${bound} ${words}` : words);
