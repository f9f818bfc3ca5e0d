import type { Fact } from '../schema/fact';
import type { PublishedRow } from '../schema/published';
import type { Bound } from '../schema/quantity';
import { sentence } from './sentence';

/** How a number is known, in a word or two. */
export function basisOf({ value, derived, suspected }: Fact): PublishedRow['basis'] {
  if (value === 'not stated') return value;
  if (derived) return 'derived';
  if (suspected) return 'suspected';
  return typeof value === 'string' ? 'stated in words' : 'stated';
}

/** The same in sentences, with every reserve there is. */
export function explainBasis(fact: Fact) {
  const { value, bound, part, planned } = fact;
  const said = [
    explained[basisOf(fact)],
    Array.isArray(value) && 'It is a range',
    bound && bounds[bound],
    planned && 'It is promised, planned or forecast, as seen from the report',
    part && `It covers ${part}`,
  ];
  return said.flatMap((words) => (words ? sentence(words) : [])).join(' ');
}

const explained: Record<PublishedRow['basis'], string> = {
  stated: 'The report states it',
  'stated in words': 'The report states it in words, without a number',
  suspected: 'The report gives it as suspected, not as known',
  derived: 'It is our arithmetic; the report does not state it',
  'not stated': 'The report gives no number',
};

const bounds: Record<Bound, string> = {
  about: 'With “about”, the report does not claim it to be exact',
  'more than': 'With “more than”, it is a lower bound',
  'as many as': 'With “as many as”, it is an upper bound',
  'as much as': 'With “as much as”, the report calls it high; it is no bound',
  'as low as': 'With “as low as”, the report calls it low; it is no bound',
};
