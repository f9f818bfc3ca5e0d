import { ascending, descending, scaleLinear, sort, sum } from 'd3';
import { sayAsOf } from '../../format/say/date';
import { describeFact, labelFact, sayFact } from '../../format/say/fact';
import { sayOther, sayReadings } from '../../format/say/reading';
import { list } from '../../format/say/list';
import { type Fact, halfStep, type Measured } from '../../schema/fact';
import { Problem } from '../../schema/problem';
import { type Certainty, certaintyOf, overhang } from '../marks/certainty';
import { labelDerived, narrowTexts, roomBeside, wideTexts } from './cascade-labels';
import { type ChartProps, onOneScale } from '../base/frame';
import { measure, type } from '../base/measure';
import { ordered } from '../base/order';
import { inFirstReading } from '../base/readings';
import { refuseWider } from '../marks/crowding';
import { type Side, text } from '../marks/text';

export type Props = ChartProps<'cascade'>;

/** Width of the column of names in a wide drawing. */
const names = 188;

/** Place one bar a row, each starting where the one above it ends, on a scale that ends at the total. */
export function placeCascade(props: Props) {
  const { find, as, frame } = props;
  const { width, narrow } = frame;
  const { steps, total } = stepsOf(props);
  const left = narrow ? 0 : names;
  const bar = narrow ? 18 : 24;
  const pitch = narrow ? 54 : 45;
  const top = narrow ? 24 : 6;
  const x = scaleLinear([0, total.value], [left, width - 1]);
  const bars = steps.map(({ fact, refinement, extent }, i) => {
    const before = sum(steps.slice(0, i), (step) => step.extent);
    const start = Math.round(x(before));
    const end = Math.round(x(before + extent));
    const stated = Math.round(x(before + fact.value));
    const y = top + i * pitch;
    const value = labelFact(fact);
    const other = fact.derived?.other;
    const ours = other ? `derived; ${sayOther(other, labelFact)}` : 'derived';
    const remark = fact.derived ? ours : labelDerived(refinement, find, as);
    /** The remark is long, and has a line of its own. */
    const refined = refinement !== undefined || other !== undefined;
    const room = narrow ? measure(remark, type.small) : roomBeside(value, remark, refined);
    // A label that would leave the drawing stands before its bar.
    const after = 10 + (refinement ? 0 : overhang[certaintyOf(fact)]);
    const turned = end + after + room > width;
    const taken = narrow ? measure(value, type.value) + 12 : width - names + 8;
    refuseWider(fact.label, width - taken, 'name');
    const side: Side = turned
      ? { x: start - 10, anchor: 'end' }
      : { x: end + after, anchor: 'start' };
    const labels = { fact, value, remark, side, y };
    const texts = narrow ? narrowTexts(labels, width) : wideTexts(labels, refined);
    return {
      fact,
      y,
      start,
      end,
      /** One bar, or one as far as it is stated and one for what we worked out. */
      parts: refinement
        ? [partOf(fact, start, stated, 'stated'), partOf(refinement, stated, end, 'derived')]
        : [partOf(fact, start, end, certaintyOf(fact))],
      /** Where the line from the name to the bar, or to the label before it, ends. */
      lead: Math.round(start - 8 - (turned ? room + 10 : 0)),
      texts,
    };
  });
  const bottom = top + (steps.length - 1) * pitch + bar;
  const words = `Total ${labelFact(total)}, ${sayAsOf(total.asOf)}`;
  const foot = text('value', words, width, bottom + 26, 'end');
  const texts = [...bars.flatMap((bar) => bar.texts), foot];
  return { width, height: bottom + 34, left, right: width - 1, bottom, bar, bars, foot, texts };
}

const partOf = ({ actor }: Fact, x: number, end: number, certainty: Certainty) => ({
  x,
  width: end - x,
  actor,
  certainty,
});

/** Say what drawing it is. */
export const formOfCascade = ({ chart, find }: Pick<Props, 'chart' | 'find'>) =>
  `Bars that add up to ${sayFact(find(chart.total))}`;

/** Say what a cascade shows, in reading order. */
export function describeCascade(props: Omit<Props, 'frame'>) {
  const { find, as } = props;
  const { steps } = stepsOf(props);
  const said = steps.map(({ fact, refinement }) => {
    const refined = refinement ? ` stated, ${labelDerived(refinement, find, as)}` : '';
    const readings = fact.derived?.other ? ` (${sayReadings(fact)})` : '';
    return describeFact(fact) + refined + readings;
  });
  return `${formOfCascade(props)}: ${list(said)}.`;
}

interface Step {
  fact: Measured;
  /** The row that works out what the fact only bounds. */
  refinement: Measured | undefined;
  extent: number;
}

/**
 * The steps to the total: the largest first, or in another order, and what we derived as a remainder last.
 * @throws Problem where they do not add up to it.
 */
function stepsOf({ chart, facts, find, as }: Omit<Props, 'frame'>) {
  const [total, ...values] = onOneScale([find(chart.total), ...facts]) as [Measured, ...Measured[]];
  const steps = inFirstReading(values)
    .filter(({ derived }) => !derived?.refines)
    .map((fact): Step => {
      const refinement = values.find(({ derived }) => derived?.refines === fact.id);
      return { fact, refinement, extent: (refinement ?? fact).value };
    });
  const reached = sum(steps, ({ extent }) => extent);
  if (Math.abs(reached - total.value) > steps.length * halfStep(total)) {
    throw new Problem(
      `the rows add up to ${reached}, the total at ${total.address} is ${total.value}`,
    );
  }
  const ranked = ordered(
    sort(steps, (a, b) => descending(a.extent, b.extent)),
    ({ fact }) => fact,
    as?.order,
  );
  return { total, steps: sort(ranked, ours) };
}

const ours = (a: Step, b: Step) => ascending(Boolean(a.fact.derived), Boolean(b.fact.derived));
