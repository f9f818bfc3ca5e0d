import { max, scaleBand, scaleLinear } from 'd3';
import { describeFact, labelNumber } from '../format/fact';
import { list } from '../format/list';
import type { ChartOf } from '../schema/chart';
import { type Fact, isStated } from '../schema/fact';
import { certaintyOf, reach } from './certainty';
import { type ChartProps, onOneScale } from './frame';

type Props = ChartProps<ChartOf<'columns'>>;

const height = 232;
const foot = 34;

/**
 * Place one upright bar a row on a scale from zero, side by side in the order given. What we
 * derived is left to the table.
 */
export function placeColumns({ facts, frame: { width } }: Omit<Props, 'find'>) {
  const drawn = facts.filter(isStated);
  const values = new Map(onOneScale(drawn.filter(isKnown)).map((fact) => [fact.id, fact.value]));
  const room = drawn.some(({ bound, part }) => bound || part) ? 2 * reach + 37 : 22;
  const baseline = height - foot;
  const y = scaleLinear([0, max(values.values()) || 1], [0, baseline - room]);
  const ids = drawn.map(({ id }) => id);
  const x = scaleBand(ids, [0, width]).paddingInner(0.34).paddingOuter(0.12);
  const columns = drawn.map((fact) => {
    const value = values.get(fact.id);
    const length = value === undefined ? 2 * reach : Math.round(y(value));
    const certainty = certaintyOf(fact);
    return {
      fact,
      certainty,
      /** The lines over the column, from the top. */
      lines: [fact.part, fact.bound, labelNumber(fact)].filter((line) => line !== undefined),
      x: Math.round(x(fact.id) ?? 0),
      middle: Math.round((x(fact.id) ?? 0) + x.bandwidth() / 2),
      length,
      top: baseline - length - (certainty === 'beyond' ? reach : 0),
    };
  });
  return { width, height, baseline, thickness: Math.round(x.bandwidth()), columns };
}

/** Say what the columns show, in reading order. */
export function describeColumns(facts: readonly Fact[]) {
  return `Columns on a scale from zero: ${list(facts.filter(isStated).map(describeFact))}.`;
}

/** What is not stated, or only in words, keeps its place, but none on the scale. */
const isKnown = ({ value }: Fact) => typeof value !== 'string';
