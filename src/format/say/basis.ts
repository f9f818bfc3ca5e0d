import { type Fact, openEnd } from '../../schema/fact';
import type { PublishedRow } from '../../schema/published';
import type { Bound } from '../../schema/quantity';
import { outward } from './fact';
import { formatNumber } from './number';
import { sentence } from './sentence';

/** How a number is known, in a word or two. */
export function basisOf({ value, derived, suspected }: Fact): PublishedRow['basis'] {
  if (value === 'not stated') return value;
  if (derived) return 'derived';
  if (suspected) return 'suspected';
  return typeof value === 'string' ? 'stated in words' : 'stated';
}

/** How a fact is known, in a line of a table: `stated, ten months`; of what we derived, its ends, rounded outward, and its reading. */
export function sayBasis(fact: Fact) {
  const { derived, decimals, part } = fact;
  if (!derived) return [basisOf(fact), part].filter(Boolean).join(', ');
  const [low, high] = outward(derived, decimals);
  const { reading } = derived;
  const either = reading ? ' either way' : '';
  return `derived, ${formatNumber(low, decimals)} to ${formatNumber(high, decimals)}${either}`;
}

/** How a fact is known, in sentences, with every reserve there is. */
export function explainBasis(fact: Fact) {
  const { value, bound, part, planned, printed } = fact;
  const basis = basisOf(fact);
  const said = [
    explained[basis],
    basis === 'stated in words' && !printed && 'The word is ours, for what the report tells',
    Array.isArray(value) && 'It is a range',
    bound && explainBound(bound, fact),
    planned && 'It is due, promised, planned or forecast, as seen from the report',
    part && `It covers ${part}`,
  ];
  return said.flatMap((words) => (words ? sentence(words) : [])).join(' ');
}

const explained: Record<PublishedRow['basis'], string> = {
  stated: 'The report states it',
  'stated in words': 'It is in words, without a number',
  suspected: 'The report gives it as suspected, not as known',
  derived: 'It is our arithmetic; the report does not state it',
  'not stated': 'The report gives no number',
};

function explainBound(bound: Bound, fact: Fact) {
  if (fact.derived) return 'A bound of the report is taken as printed, so that it is one itself';
  if (bound === 'about') return 'It is not given as exact';
  if (bound === 'more than') return 'It is a lower bound';
  const taken = openEnd(fact) ? 'a bound, as it has no decimals' : 'stress, as it has decimals';
  return `The words “${bound}” may bound the number or only stress it; we take them as ${taken}`;
}
