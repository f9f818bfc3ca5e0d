import { sum } from 'd3';
import { labelFact } from '../../format/say/fact';
import { list } from '../../format/say/list';
import { formatNumber } from '../../format/say/number';
import type { Fact } from '../../schema/fact';
import { Problem } from '../../schema/problem';
import type { ChartProps, Frame } from '../base/frame';
import { swatch } from '../marks/legend';
import { measure, type } from '../base/measure';
import { pathOf, placeUnitLegend, type Run, runsOf } from './unit-marks';
import { fold } from '../marks/crowding';
import { barBox } from '../marks/hit';
import { stack, text, unknown } from '../marks/text';

export type Props = ChartProps<'units'>;

/** Width of the column of names in a wide drawing. */
const names = 176;
const leading = 18;
/** Between a name or a value and what is beside it. */
const gap = 12;

/** Place the marks of each row between its name and its value or, where it is narrow, under both. */
export function placeUnits({ chart, facts, frame }: Omit<Props, 'find'>) {
  checkOptions(chart, facts);
  const { width, narrow } = frame;
  const { room, ...marks } = marksIn(facts, frame);
  const heights: number[] = [];
  const rows = facts.map((fact, i) => {
    const top = sum(heights);
    const lines = fold(fact.label, narrow ? width - room : names - gap, 'name');
    const runs = runsOf(fact, chart.each);
    const stated = fact.value !== 'not stated';
    const grid = { ...marks, y: top + (narrow ? leading * lines.length + 5 : 0) };
    const count = Math.ceil(Math.max(1, ...runs.map(({ to }) => to)));
    const deep = Math.ceil(count / marks.per);
    const right = grid.x + (Math.min(count, marks.per) - 1) * marks.pitch + marks.side;
    const words = labelFact(fact);
    const none = unknown(words, grid.x, grid.y);
    const high = stated ? (deep - 1) * marks.pitch + marks.side : none.box.height;
    const named = top + leading * lines.length;
    heights.push(Math.ceil(Math.max(grid.y + high, named) - top) + (narrow ? 18 : 14));
    const y = top + (narrow ? 15 : 12);
    const value = narrow
      ? text('value', words, width, y, 'end')
      : text('value', words, right + gap, y);
    return {
      fact,
      paths: colour(runs, fact, i === 0 ? chart.one : undefined).map(({ run, actor }) => ({
        actor,
        role: run.role,
        d: pathOf(run, grid),
      })),
      /** The box of a value that is not stated. */
      box: stated ? undefined : none.box,
      /** The grid of its marks, or that box. */
      covered: [
        barBox(stated ? { x: grid.x, y: grid.y, width: right - grid.x, height: high } : none.box),
      ],
      texts: [
        ...stack(lines, text('name', '', 0, y), leading),
        stated ? { ...value, actor: fact.actor } : none.words,
      ],
    };
  });
  const below = { x: marks.x, y: sum(heights) + leading, width };
  const legend = placeUnitLegend(chart, facts, below);
  const height = (legend.at(-1)?.text.y ?? sum(heights) - gap) + 6;
  const texts = [...rows.flatMap((row) => row.texts), ...legend.map(({ text }) => text)];
  return { width, height, rows, legend, texts };
}

/** How large marks are, and how many stand in a line: a number that is easily counted. */
function marksIn(facts: readonly Fact[], { width, narrow }: Frame) {
  const room = Math.max(...facts.map((fact) => measure(labelFact(fact), type.value))) + gap;
  const x = narrow ? 0 : names;
  const [side, pitch] = [swatch, narrow ? 16.5 : 17];
  const fit = Math.floor((width - x - (narrow ? 0 : room) + pitch - side) / pitch);
  return { room, x, side, pitch, per: fit - (fit % 5) };
}

/** The runs of a row in the colour of its actor, but for the mark that is somebody’s own. */
function colour([first, ...more]: Run[], { actor }: Fact, one: Props['chart']['one']) {
  if (!first) return [];
  const own = one ? [{ run: { role: 'single' as const, from: 0, to: 1 }, actor: one.actor }] : [];
  const others = [{ ...first, from: own.length }, ...more];
  return [...own, ...others.map((run) => ({ run, actor }))];
}

/** Say what drawing it is. */
export const formOfUnits = ({ chart: { each } }: Pick<Props, 'chart'>) =>
  `Each mark stands for ${each === 1 ? 'one' : formatNumber(each)}`;

/** Say what is counted, in reading order. */
export function describeUnits({ chart, facts }: Pick<Props, 'chart' | 'facts'>) {
  const { one } = chart;
  const rows = facts.map((fact, i) => {
    const basis = fact.planned ? ' promised' : '';
    const of = i === 0 && one ? ` (one of them ${one.name})` : '';
    return `${fact.label} ${labelFact(fact)}${basis}${of}`;
  });
  return `${formOfUnits({ chart })}: ${list(rows)}.`;
}

/** @throws Problem where the first row cannot show the one. */
function checkOptions({ each, one }: Props['chart'], facts: readonly Fact[]) {
  const [first] = facts;
  if (!one || (each === 1 && typeof first?.value === 'number' && first.value >= 1)) return;
  throw new Problem(
    `one of ${first?.address} is shown by itself; it needs a mark for each, and a count`,
  );
}
