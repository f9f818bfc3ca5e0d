import { max, scaleLinear, scalePoint } from 'd3';
import { describeFact, labelNumber } from '../format/fact';
import { list } from '../format/list';
import type { ChartOf } from '../schema/chart';
import { type Fact, isStated } from '../schema/fact';
import { Problem } from '../schema/problem';
import { certaintyOf } from './certainty';
import { type ChartProps, onOneScale } from './frame';
import { measure, type } from './measure';

type Props = ChartProps<ChartOf<'slope'>>;

const height = 232;
const foot = 34;
/** From a point to its label. */
const gap = 14;

/** Place one point a row on a scale from zero, in the order given, evenly spaced. */
export function placeSlope({ facts, frame: { width } }: Omit<Props, 'find'>) {
  const drawn = onOneScale(facts.filter(isStated));
  for (const fact of drawn) {
    if (certaintyOf(fact) === 'stated') continue;
    throw new Problem(`${fact.address} is not simply stated; a slope has no mark for that`);
  }
  const baseline = height - foot;
  const y = scaleLinear([0, max(drawn, ({ value }) => value) || 1], [baseline, 30]);
  const room = drawn.map((fact) => gap + 2 + widest(labelOf(fact)));
  const x = scalePoint(
    drawn.map(({ id }) => id),
    [room[0] ?? 0, width - (room.at(-1) ?? 0)],
  );
  const points = drawn.map((fact, i) => {
    const first = i === 0;
    const last = i === drawn.length - 1;
    return {
      fact,
      x: Math.round(x(fact.id) ?? 0),
      y: Math.round(y(fact.value)),
      /** A value for part of a period is an open circle. */
      open: fact.part !== undefined,
      lines: labelOf(fact),
      anchor: first ? 'end' : last ? 'start' : 'middle',
      dx: first ? -gap : last ? gap : 0,
      dy: first || last ? 5 : -16,
    };
  });
  return { width, height, baseline, points };
}

interface Line {
  text: string;
  set: 'value' | 'small';
}

/** The lines of a label, from the top: bound, number, part. */
function labelOf(fact: Fact): Line[] {
  const small = (text?: string): Line[] => (text ? [{ text, set: 'small' }] : []);
  return [...small(fact.bound), { text: labelNumber(fact), set: 'value' }, ...small(fact.part)];
}

const widest = (lines: Line[]) =>
  Math.max(...lines.map(({ text, set }) => measure(text, type[set])));

/** Say what the points show, in reading order. */
export function describeSlope(facts: readonly Fact[]) {
  const points = facts.filter(isStated).map(describeFact);
  return `Points joined by a line, on a scale from zero: ${list(points)}.`;
}
