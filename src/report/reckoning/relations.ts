import type { Relation } from '../../schema/check';
import type { Interval } from './interval';

/** The two sides of a claim, and what the left is more than the right. */
interface Sides {
  left: Interval;
  right: Interval;
  gap: Interval;
}

/**
 * Whether a relation holds for all that the sides may be (true), or for nothing (false); undefined
 * where it holds for some of it. What agrees as printed is equal, whatever its rounding hides.
 */
export function isSettled(is: Relation, sides: Sides) {
  const { always, ever } = relations[is];
  if (always(sides)) return true;
  return ever(sides) ? undefined : false;
}

type Look = (sides: Sides) => boolean;

// Of a rounded value, only one end is its own: 12 and 13 meet at 12.5, which is 13 in print.
const reachesDown = ({ low, value }: Interval) => low < 0 || (low === 0 && !(value > 0));
const reachesUp = ({ high, value }: Interval) => high > 0 || (high === 0 && !(value < 0));

const relations: Record<Relation, { always: Look; ever: Look }> = {
  // What is printed agrees, or all that the left may be is something that the right may be.
  equals: {
    always: ({ left, right, gap }) =>
      gap.value === 0 || (left.low >= right.low && left.high <= right.high),
    ever: ({ gap }) => reachesDown(gap) && reachesUp(gap),
  },
  'at most': { always: ({ gap }) => gap.high <= 0, ever: ({ gap }) => reachesDown(gap) },
  'less than': {
    always: ({ gap }) => !reachesUp(gap),
    ever: ({ gap }) => gap.low < 0,
  },
  'at least': { always: ({ gap }) => gap.low >= 0, ever: ({ gap }) => reachesUp(gap) },
  'more than': {
    always: ({ gap }) => !reachesDown(gap),
    ever: ({ gap }) => gap.high > 0,
  },
};
