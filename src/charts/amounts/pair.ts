import { max } from 'd3';
import { type Fact, isKnown } from '../../schema/fact';
import { factorOf } from '../../schema/unit';
import { type Certainty, certaintyOf, reach } from '../marks/certainty';

/** The room for a pair of bars, in units of the drawing. */
export const pairFrame = { width: 320, height: 14 };

/**
 * Bars for numbers on one scale from zero: the largest, with the frayed end that it may have, takes the
 * whole width. A range is certain up to its lower end, and open from there to its upper.
 */
export function placePair(facts: readonly Fact[]) {
  const room = pairFrame.width - reach;
  const longest = max(facts, (fact) => Math.max(...endsOf(fact))) ?? 0;
  const { height } = pairFrame;
  return facts.map((fact) => {
    const [low = 0, high = low] = endsOf(fact).map((end) => Math.round((end / longest) * room));
    const body = { width: low, height, actor: fact.actor };
    return [
      { ...body, certainty: certaintyOf(fact) },
      ...(high > low ? [{ ...body, x: low, width: high - low, certainty: open }] : []),
    ];
  });
}

const open: Certainty = 'not stated';

/** What a number is, or its two ends, in base units. */
const endsOf = (fact: Fact) =>
  isKnown(fact) ? [fact.value].flat().map((end) => end * factorOf(fact.unit)) : [];
