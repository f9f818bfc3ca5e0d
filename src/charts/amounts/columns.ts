import { scaleBand } from 'd3';
import { describeFact, labelNumber, partOf } from '../../format/say/fact';
import { list } from '../../format/say/list';
import { unitLabel } from '../../format/say/number';
import { type Fact, isKnown, isStated } from '../../schema/fact';
import type { Unit } from '../../schema/unit';
import { certaintyOf, overhang, reach } from '../marks/certainty';
import { type ChartProps, onOneScale, scaleTo } from '../base/frame';
import { leading, linesOf, stack, type Text } from '../marks/text';
import { type, wrap } from '../base/measure';

export type Props = ChartProps<'columns'>;

/** From the top to the line that columns stand on. */
const baseline = 198;
/** From that to the name of a column, and from one line of a name to the next. */
const under = 22;
const nameLeading = 16;
/** From a column to the last line of its label, and the height of its first. */
const gap = 8;
const ascent = 14;

/**
 * Place one upright bar a row on a scale from zero, side by side in the order given. What we
 * derived is left to the table.
 */
export function placeColumns({ chart, facts, frame: { width } }: Omit<Props, 'find'>) {
  const drawn = facts.filter(isStated);
  const known = onOneScale(drawn.filter(isKnown), chart.counts ? countOf : unitLabel);
  const scale = scaleTo(known, (fact) => {
    const label = gap + leading * (labelOf(fact, chart).length - 1) + ascent;
    return baseline - overhang[certaintyOf(fact)] - label;
  });
  const lengths = new Map(known.map(({ address, value }) => [address, Math.round(value * scale)]));
  const addresses = drawn.map(({ address }) => address);
  const x = scaleBand(addresses, [0, width]).paddingInner(0.34).paddingOuter(0.12);
  const columns = drawn.map((fact) => {
    const length = lengths.get(fact.address) ?? 2 * reach;
    const certainty = certaintyOf(fact);
    const lines = labelOf(fact, chart);
    const first = baseline - length - overhang[certainty] - gap - leading * (lines.length - 1);
    const start = x(fact.address) ?? 0;
    const centred = { x: Math.round(start + x.bandwidth() / 2), anchor: 'middle' as const };
    const name = { set: 'small' as const, ...centred, y: baseline + under };
    return {
      fact,
      certainty,
      x: Math.round(start),
      length,
      /** The lines over the column, from the top, and those of its name, under it. */
      texts: [
        ...lines.map((line, i): Text => ({ ...line, ...centred, y: first + leading * i })),
        ...stack(wrap(fact.label, x.step() - 4, type.small), name, nameLeading),
      ],
    };
  });
  const texts = columns.flatMap((column) => column.texts);
  const height = Math.max(baseline + under, ...texts.map(({ y }) => y)) + 12;
  return { width, height, baseline, thickness: Math.round(x.bandwidth()), columns, texts };
}

/** The lines of a label, from the top: part, bound, number and, where rows differ in it, unit. */
const labelOf = (fact: Fact, { counts }: Props['chart']) =>
  linesOf([partOf(fact), fact.bound], labelNumber(fact), [
    counts && isKnown(fact) ? fact.unit.after : '',
  ]);

/** Say what drawing it is. */
export const formOfColumns = ({ chart: { counts } }: Pick<Props, 'chart'>) =>
  `Columns on a ${counts ? `scale of ${counts} from zero` : 'scale from zero'}`;

/** Say what the columns show, in reading order. */
export function describeColumns({ chart, facts }: Pick<Props, 'chart' | 'facts'>) {
  const form = formOfColumns({ chart });
  return `${form}: ${list(facts.filter(isStated).map(describeFact))}.`;
}

/** How a unit counts, whatever it is that it counts. */
const countOf = ({ before, scale }: Unit) => `${before} ${scale}`;
