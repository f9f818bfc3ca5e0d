import { type Fact, openEnd } from '../../schema/fact';
import { round } from '../base/measure';

/** How sure a number is, as its mark shows it. */
export type Certainty = 'stated' | 'derived' | 'beyond' | 'about' | 'suspected' | 'not stated';

/** The mark a fact deserves. */
export function certaintyOf(fact: Fact): Certainty {
  const { value, derived, suspected, bound } = fact;
  if (typeof value === 'string') return 'not stated';
  if (derived) return 'derived';
  if (suspected) return 'suspected';
  if (bound === 'about') return bound;
  return openEnd(fact) ? 'beyond' : 'stated';
}

/** How far a frayed end reaches, in units of the drawing. */
export const reach = 18;

/** How far the end of a bar may stand beyond its value. */
export const overhang: Record<Certainty, number> = {
  stated: 0,
  derived: 0,
  beyond: reach,
  about: reach / 2,
  suspected: reach / 2,
  'not stated': 0,
};

/** Lengths of the threads of a frayed end, as shares of its reach: uneven, as in woven ikat. */
const lengths = [0.52, 0.2, 0.86, 0.4, 1, 0.3, 0.7, 0.14, 0.62, 0.9, 0.34];

/** The frayed end of a bar: threads that start at `x` and stop unevenly within the reach. */
export function fray(x: number, y: number, height: number) {
  const count = Math.max(5, Math.round(height / 3.2));
  const pitch = height / count;
  const thread = round(0.78 * pitch, 2);
  return Array.from({ length: count }, (_, i) => {
    const length = Math.round((lengths[i % lengths.length] ?? 0) * reach);
    const top = round(y + i * pitch, 2);
    return `M${x} ${top}h${length}v${thread}h${-length}z`;
  }).join('');
}

/** How far the ends of loose threads scatter around a suspected value. */
const scatter = [4, -6, 8, -2, 6, -9, 2, 9, -4];

/** A bar of loose threads from `x` over `width`, whose ends scatter around the value. */
export function threads(x: number, y: number, width: number, height: number) {
  const count = Math.round(height / 3);
  const pitch = height / count;
  return Array.from({ length: count }, (_, i) => {
    const middle = round(y + pitch * (i + 0.5), 2);
    return `M${x} ${middle}h${Math.round(width + (scatter[i % scatter.length] ?? 0))}`;
  }).join('');
}
