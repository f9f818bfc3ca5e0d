import { pairs } from 'd3';
import type { Fact } from '../../schema/fact';
import { Problem } from '../../schema/problem';
import type { LabelLine } from '../marks/label-lines';
import { measure, type } from '../base/measure';
import { widthOf } from './slope-labels';

/** A point with its label, and what stands under it. */
interface Labelled {
  fact: Fact;
  x: number;
  lines: readonly (LabelLine & { y: number })[];
  anchor: string;
  dx: number;
  tick: string | false;
}

/** @throws Problem where a label leaves the drawing, or two meet, or what stands under two points. */
export function refuseMeeting(points: readonly Labelled[], width: number) {
  for (const point of points) {
    const ends = [...acrossOf(point), ...underOf(point)];
    if (Math.min(...ends) >= 0 && Math.max(...ends) <= width) continue;
    throw new Problem(`the labels of ${point.fact.address} leave the drawing; give shorter ones`);
  }
  for (const [one, other] of pairsOf(points)) {
    if (apart(acrossOf(one), acrossOf(other), air)) continue;
    if (apart(endsOf(one), endsOf(other), leading)) continue;
    throw new Problem(`the labels of ${one.fact.address} and ${other.fact.address} meet`);
  }
  const ticked = points.filter(({ tick }) => tick);
  for (const [one, next] of pairs(ticked)) {
    if (apart(underOf(one), underOf(next), air)) continue;
    throw new Problem(`what stands under ${one.fact.address} and ${next.fact.address} meets`);
  }
}

/** The least room between two, from side to side and from baseline to baseline. */
const air = 4;
const leading = 15;

const pairsOf = <T>(all: readonly T[]) =>
  all.flatMap((one, i) => all.slice(i + 1).map((other) => [one, other] as const));

type Ends = readonly [from: number, to: number];

const apart = (one: Ends, other: Ends, by: number) =>
  one[1] + by <= other[0] || other[1] + by <= one[0];

/** From the left edge of a label to its right. */
function acrossOf({ x, dx, anchor, lines }: Labelled): Ends {
  const width = widthOf(lines);
  const left = x + dx - width * (anchor === 'start' ? 0 : anchor === 'end' ? 1 : 0.5);
  return [left, left + width];
}

/** From the first baseline of a label to its last. */
const endsOf = ({ lines }: Labelled): Ends => [lines[0]?.y ?? 0, lines.at(-1)?.y ?? 0];

function underOf({ x, tick }: Labelled): Ends {
  const half = measure(tick || '', type.small) / 2;
  return [x - half, x + half];
}
