import { max, scaleBand, scaleLinear } from 'd3';
import { describeFact, labelNumber } from '../format/fact';
import { list } from '../format/list';
import { unitLabel } from '../format/number';
import type { ChartOf } from '../schema/chart';
import { type Fact, isStated } from '../schema/fact';
import type { Unit } from '../schema/unit';
import { certaintyOf, reach } from './certainty';
import { type ChartProps, onOneScale } from './frame';

type Props = ChartProps<ChartOf<'columns'>>;

const height = 232;
const foot = 34;

/**
 * Place one upright bar a row on a scale from zero, side by side in the order given. What we
 * derived is left to the table.
 */
export function placeColumns({ chart, facts, frame: { width } }: Omit<Props, 'find'>) {
  const drawn = facts.filter(isStated);
  const known = onOneScale(drawn.filter(isKnown), chart.counts ? scaleOf : unitLabel);
  const values = new Map(known.map((fact) => [fact.address, fact.value]));
  const room = drawn.some(({ bound, part }) => bound || part) ? 2 * reach + 37 : 22;
  const baseline = height - foot;
  const y = scaleLinear([0, max(values.values()) || 1], [0, baseline - room]);
  const addresses = drawn.map(({ address }) => address);
  const x = scaleBand(addresses, [0, width]).paddingInner(0.34).paddingOuter(0.12);
  const columns = drawn.map((fact) => {
    const value = values.get(fact.address);
    const length = value === undefined ? 2 * reach : Math.round(y(value));
    const certainty = certaintyOf(fact);
    return {
      fact,
      certainty,
      /** The lines over the column, from the top. */
      lines: linesOf(fact, chart),
      x: Math.round(x(fact.address) ?? 0),
      middle: Math.round((x(fact.address) ?? 0) + x.bandwidth() / 2),
      length,
      top: baseline - length - (certainty === 'beyond' ? reach : 0),
    };
  });
  return { width, height, baseline, thickness: Math.round(x.bandwidth()), columns };
}

interface Line {
  text: string;
  set: 'value' | 'small';
}

/** The lines of a label, from the top: part, bound, number and, where rows differ in it, unit. */
function linesOf(fact: Fact, { counts }: Props['chart']): Line[] {
  const small = (text?: string): Line[] => (text ? [{ text, set: 'small' }] : []);
  const { part, bound, unit } = fact;
  const number: Line = { text: labelNumber(fact), set: 'value' };
  return [
    ...small(part),
    ...small(bound),
    number,
    ...small(counts && isKnown(fact) ? unit.after : ''),
  ];
}

/** Say what the columns show, in reading order. */
export function describeColumns({ chart: { counts }, facts }: Pick<Props, 'chart' | 'facts'>) {
  const scale = counts ? `scale of ${counts} from zero` : 'scale from zero';
  return `Columns on a ${scale}: ${list(facts.filter(isStated).map(describeFact))}.`;
}

/** What is not stated, or only in words, keeps its place, but none on the scale. */
const isKnown = ({ value }: Fact) => typeof value !== 'string';

/** How a unit counts, whatever it is that it counts. */
const scaleOf = ({ before, scale }: Unit) => `${before} ${scale}`;
