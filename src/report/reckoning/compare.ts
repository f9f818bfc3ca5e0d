import type { Fact } from '../../schema/fact';
import { factorOf } from '../../schema/unit';
import { counted } from './derive';
import { between, type Interval, inputOf } from './interval';

/** Why two numbers are not set beside each other. */
export type Unlike = 'no number' | 'not said' | 'kind' | 'thing' | 'unit' | 'same';

/** How a number is beside another: in base units, with the ends that rounding and bounds leave. */
export interface Comparison {
  one: Fact;
  other: Fact;
  /** How many times the other it is. */
  ratio: Interval;
  /** How much more than the other it is. */
  difference: Interval;
}

/** Why a number cannot be told by another; undefined where it can: like is told by like alone. */
export function unlike(one: Fact, other: Fact): Unlike | undefined {
  if ([one, other].some(({ value }) => typeof value === 'string')) return 'no number';
  if (!one.counts || !other.counts) return 'not said';
  if (one.counts.as !== other.counts.as) return 'kind';
  if (one.unit.before !== other.unit.before || isShare(one) !== isShare(other)) return 'unit';
  if (thingOf(one) !== thingOf(other)) return 'thing';
  return isSame(one, other) || isSame(other, one) ? 'same' : undefined;
}

/** Whether there is any that it can be told by. */
export const hasLike = (fact: Fact, all: readonly Fact[]) =>
  all.some((other) => other.address !== fact.address && !unlike(fact, other));

/**
 * How a number is beside another that is like it. What both rest on is not taken into account: the ends
 * may stand further apart than they must.
 */
export function compare(one: Fact, other: Fact): Comparison {
  const inputs = [endsOf(one), endsOf(other)];
  const reckon = (work: (one: number, other: number) => number) =>
    between(inputs, (values) => work(valueIn(values, one), valueIn(values, other)));
  return {
    one,
    other,
    ratio: reckon((left, right) => left / right),
    difference: reckon((left, right) => left - right),
  };
}

const valueIn = (values: ReadonlyMap<string, number>, { address }: Fact) =>
  values.get(address) ?? Number.NaN;

/** What a number counts: what is said of it, or else its unit. */
export const thingOf = ({ counts, unit }: Fact) => counts?.of ?? counted(unit);

const isShare = ({ unit }: Fact) => unit.scale === 'percent';

/** Whether a number of ours makes another precise, or reads otherwise what that reads. */
const isSame = (one: Fact, { id, address }: Fact) =>
  one.derived?.other?.address === address ||
  (one.derived?.refines === id && one.address.startsWith(address.slice(0, -id.length)));

/** A number with its ends, be it the report's or ours. */
function endsOf(fact: Fact) {
  if (!fact.derived) return inputOf(fact);
  const { address, unit, derived } = fact;
  const factor = factorOf(unit);
  const value = fact.bound ? Number.NaN : Number(fact.value) * factor;
  return { address, value, low: derived.low * factor, high: derived.high * factor };
}
