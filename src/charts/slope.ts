import { max, scaleLinear, scalePoint } from 'd3';
import { labelNumber, sayFact } from '../format/fact';
import { list } from '../format/list';
import type { Fact } from '../schema/fact';
import { type Frame, measured } from './frame';

const height = 232;
const foot = 34;
/** Room at the sides for the labels of the first and last point, as shares of the width. */
const before = 0.22;
const after = 0.3;

/** Place one point a row on a scale from zero, in the order given, evenly spaced. */
export function placeSlope(facts: readonly Fact[], { width }: Frame) {
  const drawn = facts.filter(({ derived }) => !derived).map(measured);
  const baseline = height - foot;
  const y = scaleLinear([0, max(drawn, ({ value }) => value) ?? 0], [baseline, 30]);
  const x = scalePoint(
    drawn.map(({ id }) => id),
    [width * before, width * (1 - after)],
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
      lines: [
        { text: fact.bound, class: 'small' },
        { text: labelNumber(fact), class: 'value' },
        { text: fact.part, class: 'small' },
      ].filter((line) => line.text !== undefined),
      anchor: first ? 'end' : last ? 'start' : 'middle',
      dx: first ? -14 : last ? 14 : 0,
      dy: first || last ? 5 : -16,
    };
  });
  return { width, height, baseline, points };
}

/** Say what the points show, in reading order. */
export function describeSlope(facts: readonly Fact[]) {
  const points = facts
    .filter(({ derived }) => !derived)
    .map((fact) => `${fact.label}${fact.part ? ` (${fact.part})` : ''} ${sayFact(fact)}`);
  return `Points joined by a line, on a scale from zero: ${list(points)}.`;
}
