import { scaleLinear, sum } from 'd3';
import { sayAsOf } from '../format/date';
import { labelFact, sayFact } from '../format/fact';
import { list } from '../format/list';
import type { Fact } from '../schema/fact';
import { certaintyOf } from './certainty';
import { type Frame, measured } from './frame';
import { measure, type } from './measure';

/** Width of the column of names in a wide drawing. */
const names = 188;

/** Place one bar a row, each starting where the one above it ends, on a scale that ends at `total`. */
export function placeCascade(facts: readonly Fact[], total: Fact, { width, narrow }: Frame) {
  const rows = stepsOf(facts);
  const left = narrow ? 0 : names;
  const bar = narrow ? 18 : 24;
  const pitch = narrow ? 54 : 45;
  const top = narrow ? 24 : 6;
  const x = scaleLinear([0, measured(total).value], [left, width - 1]);
  const bars = rows.map((row, i) => {
    const before = sum(rows.slice(0, i), ({ extent }) => extent);
    const start = Math.round(x(before));
    const end = Math.round(x(before + row.extent));
    const value = labelFact(row.fact);
    const remark = row.refinement && `${labelFact(row.refinement)} derived`;
    const room = Math.max(measure(value, type.value), measure(remark ?? '', type.small));
    return {
      ...row,
      value,
      remark: row.fact.derived ? 'derived' : remark,
      certainty: certaintyOf(row.fact),
      y: top + i * pitch,
      start,
      end,
      stated: row.refinement ? Math.round(x(before + row.fact.value)) : end,
      /** Whether the label stands before the bar, and where the line that leads to both ends. */
      before: end + 10 + room > width,
      lead: start - 8 - (end + 10 + room > width ? room + 62 : 0),
    };
  });
  const bottom = top + (rows.length - 1) * pitch + bar;
  return {
    width,
    height: bottom + 34,
    left,
    right: width - 1,
    bottom,
    bar,
    bars,
    sum: `Total ${labelFact(total)}, ${sayAsOf(total.asOf)}`,
  };
}

/** Say what a cascade shows, in reading order. */
export function describeCascade(facts: readonly Fact[], total: Fact) {
  const steps = stepsOf(facts).map(({ fact, refinement }) => {
    const worth = fact.derived ? `${sayFact(fact)} derived` : sayFact(fact);
    return `${fact.label} ${worth}${refinement ? ` stated, ${sayFact(refinement)} derived` : ''}`;
  });
  return `Bars that add up to ${sayFact(total)}: ${list(steps)}.`;
}

/** A row and the row that refines it make one step; the refinement says how far it goes. */
function stepsOf(facts: readonly Fact[]) {
  const values = facts.map(measured);
  return values
    .filter(({ derived }) => !derived?.refines)
    .map((fact) => {
      const refinement = values.find(({ derived }) => derived?.refines === fact.id);
      return { fact, refinement, extent: (refinement ?? fact).value };
    });
}
