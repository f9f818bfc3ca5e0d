import { max, scaleBand, scaleLinear } from 'd3';
import { labelNumber, sayFact } from '../format/fact';
import { list } from '../format/list';
import type { Fact } from '../schema/fact';
import { certaintyOf, reach } from './certainty';
import { type Frame, measured } from './frame';

const height = 232;
const foot = 34;

/** Place one upright bar a row on a scale from zero, side by side in the order given. */
export function placeColumns(facts: readonly Fact[], { width }: Frame) {
  const drawn = facts.filter(({ derived }) => !derived).map(measuredOrUnknown);
  const room = drawn.some(({ bound }) => bound) ? 2 * reach + 20 : 22;
  const baseline = height - foot;
  const y = scaleLinear(
    [0, max(drawn, ({ value }) => (value === 'not stated' ? 0 : value)) || 1],
    [0, baseline - room],
  );
  const x = scaleBand(
    drawn.map(({ id }) => id),
    [0, width],
  )
    .paddingInner(0.34)
    .paddingOuter(0.12);
  const columns = drawn.map((fact) => {
    const length = fact.value === 'not stated' ? 2 * reach : Math.round(y(fact.value));
    return {
      fact,
      certainty: certaintyOf(fact),
      /** The lines over the column, from the top. */
      lines: [fact.bound, labelNumber(fact)].filter((line) => line !== undefined),
      x: Math.round(x(fact.id) ?? 0),
      middle: Math.round((x(fact.id) ?? 0) + x.bandwidth() / 2),
      length,
      top: baseline - length - (certaintyOf(fact) === 'beyond' ? reach : 0),
    };
  });
  return { width, height, baseline, thickness: Math.round(x.bandwidth()), columns };
}

/** What is not stated keeps its place among the columns. */
const measuredOrUnknown = (fact: Fact) =>
  fact.value === 'not stated' ? { ...fact, value: fact.value } : measured(fact);

/** Say what the columns show, in reading order. */
export function describeColumns(facts: readonly Fact[]) {
  const drawn = facts.filter(({ derived }) => !derived);
  return `Columns on a scale from zero: ${list(drawn.map((fact) => `${fact.label} ${sayFact(fact)}`))}.`;
}
