import type { Claim } from '../../schema/check';
import type { Fact } from '../../schema/fact';
import { Problem } from '../../schema/problem';
import { named } from './derive';
import { between, endless, type Input, inputOf, type Interval, loose } from './interval';
import { isSettled } from './relations';
import { anything, type Finders, moment, worthOf } from './sides';

/** What becomes of a check. */
export const verdicts = [
  'does not hold',
  'cannot be checked',
  'holds within rounding',
  'holds',
] as const;

export type Verdict = (typeof verdicts)[number];

/** A row or an event that leaves a claim open, and how: `about`, `more than`, `the date`. */
export interface Reason {
  of: string;
  why: NonNullable<ReturnType<typeof endless> | ReturnType<typeof loose>> | 'the date';
}

export interface Judgement {
  verdict: Verdict;
  /** What each side comes to, in base units; dates in years. */
  left?: Interval;
  right?: Interval;
  /** Why it cannot be checked. */
  reasons: Reason[];
}

/**
 * Whether a claim holds: whatever its inputs are between their ends (`holds`), or only for some of
 * what their rounding leaves (`holds within rounding`), or for nothing (`does not hold`). Two
 * numbers that agree as printed are equal. It cannot be checked where an input has no ends, or
 * where more than rounding would have to decide.
 * @throws Problem where there is no such row or event, the sides count unlike things, or one is
 * equal to what is worked out.
 */
export function judge(claim: Claim, find: Finders): Judgement {
  const [left, right] = [worthOf(claim.left, find), worthOf(claim.right, find)];
  checkAlike(left.thing, right.thing);
  if (claim.is === 'equals' && right.workedOut) {
    throw new Problem('what is worked out stands on the right of "equals"; put it on the left');
  }
  const facts = [...left.facts, ...right.facts];
  const missing = reasonsOf(facts, endless);
  if (missing.length) return { verdict: 'cannot be checked', reasons: missing };

  const inputs = [left, right].map(({ facts, dates }) => [...facts.map(inputOf), ...dates]);
  const [ours = [], theirs = []] = inputs;
  const all = [...new Map([...ours, ...theirs].map((input) => [input.address, input])).values()];
  checkApart(claim, ours, theirs);
  const sides = { left: between(ours, left.work), right: between(theirs, right.work) };
  const gap = between(all, (values) => difference(left.work(values), right.work(values)));

  const settled = isSettled(claim.is, { ...sides, gap });
  if (settled !== undefined) {
    return { verdict: settled ? 'holds' : 'does not hold', ...sides, reasons: [] };
  }
  const partial = [...left.dates, ...right.dates].filter(({ low, high }) => low < high);
  const reasons = [
    ...reasonsOf(facts, loose),
    ...partial.map(({ address }): Reason => ({ of: address, why: 'the date' })),
  ];
  const verdict = reasons.length ? 'cannot be checked' : 'holds within rounding';
  return { verdict, ...sides, reasons };
}

/** One less the other; what binary arithmetic leaves of equals is nothing. */
function difference(one: number, other: number) {
  const noise = 1e-12 * Math.max(Math.abs(one), Math.abs(other));
  return Math.abs(one - other) < noise ? 0 : one - other;
}

function reasonsOf(facts: readonly Fact[], look: (fact: Fact) => Reason['why'] | undefined) {
  return facts.flatMap((fact): Reason[] => {
    const why = look(fact);
    return why ? [{ of: fact.address, why }] : [];
  });
}

/** A count is like whatever is counted, but like no share and no date. */
function checkAlike(one: string, other: string) {
  const things = [one, other].filter((thing) => thing !== anything);
  const countable = things.every((thing) => thing && thing !== moment);
  if (one === other || (things.length < 2 && countable)) return;
  throw new Problem(`it compares ${named(one)} with ${named(other)}`);
}

/** Two intervals that rest on one row are not free of each other: neither can hold the other. */
function checkApart({ is }: Claim, ours: readonly Input[], theirs: readonly Input[]) {
  if (is !== 'equals') return;
  const both = ours.find(({ address }) => theirs.some((other) => other.address === address));
  if (both) throw new Problem(`both sides rest on ${both.address}; they cannot be told apart`);
}
