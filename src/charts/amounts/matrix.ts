import { sayAsOf } from '../../format/say/date';
import { describeFact, labelFact } from '../../format/say/fact';
import { list } from '../../format/say/list';
import type { Fact } from '../../schema/fact';
import { Problem } from '../../schema/problem';
import type { ChartProps } from '../base/frame';
import { placeLegend } from '../marks/legend';
import { fold, refuseWider } from '../marks/crowding';
import { leading, stack, text } from '../marks/text';
import { measure, type } from '../base/measure';

export type Props = ChartProps<'matrix'>;

const pitch = 34;
/** The least room of a column: a mark, and some air. */
const least = 20;

/** Place a mark where a row of the grid meets a column, if the report says something of the two. */
export function placeMatrix({ chart, facts, frame: { width, narrow } }: Omit<Props, 'find'>) {
  const ways = waysOf(chart, facts);
  const set = narrow ? ('small' as const) : ('name' as const);
  const most = width - least * chart.columns.length;
  for (const { name } of chart.rows) refuseWider(name, most, 'value');
  const names = Math.max(...chart.rows.map(({ name }) => measure(name, type.value)));
  const left = Math.ceil(names) + 8;
  const cell = (width - left) / chart.columns.length;
  const heads = chart.columns.map(({ id, name }, i) => ({
    id,
    x: Math.round(left + (i + 0.5) * cell),
    names: fold(name, cell - 4, set),
    dates: datesOf(id, chart, facts),
  }));
  const deepest = Math.max(...heads.map(({ names, dates }) => names.length + dates.length));
  const top = deepest * leading + 8;
  const headTexts = heads.flatMap(({ x, names, dates }) => {
    const y = (deepest - names.length - dates.length + 1) * leading - 4;
    const first = { ...text(set, '', x, y, 'middle'), look: 'ink' };
    const below = text('small', '', x, y + names.length * leading, 'middle');
    return [...stack(names, first, leading), ...stack(dates, below, leading)];
  });
  const rows = chart.rows.map(({ id, name: words }, i) => {
    const cells = heads.map(({ id: column, x }) => {
      const fact = factAt(column, id, facts);
      return { x, fact, first: fact && labelFact(fact) === ways[0] };
    });
    /** A row that has the first mark in every column is set off. */
    const full = cells.every(({ first }) => first);
    const y = top + i * pitch;
    return { name: text(full ? 'value' : 'name', words, 0, y + pitch / 2 + 5), y, full, cells };
  });
  const bottom = top + rows.length * pitch;
  const items = [...ways, 'not stated'].map((words) => ({ words }));
  const legend = placeLegend(items, { y: bottom + 26, width });
  const height = (legend.at(-1)?.text.y ?? bottom) + 6;
  const texts = [...headTexts, ...rows.map(({ name }) => name), ...legend.map(({ text }) => text)];
  return { width, height, pitch, heads: headTexts, rows, bottom, legend, texts };
}

/** What drawing it is. */
export const formOfMatrix = 'A grid of who belongs to what';

/** Say what belongs to what, column by column. */
export function describeMatrix({ chart, facts }: Pick<Props, 'chart' | 'facts'>) {
  const columns = chart.columns.map((column) => {
    const marks = chart.rows.flatMap((row) => {
      const fact = factAt(column.id, row.id, facts);
      return fact ? `${row.name} (${labelFact(fact)})` : [];
    });
    const head = [column.name, ...datesOf(column.id, chart, facts)].join(', ');
    return `${head}: ${marks.length ? list(marks) : 'not stated'}.`;
  });
  return `${formOfMatrix}. ${columns.join(' ')} The rest is not stated.`;
}

/**
 * The ways of belonging, the most frequent first: one, or two that marks can tell apart.
 * @throws Problem where there are more, one is a number or not simply stated, or a row of the table
 * has no place of its own.
 */
function waysOf({ columns, rows }: Props['chart'], facts: readonly Fact[]) {
  const places = columns.flatMap((column) => rows.map((row) => `${column.id}-${row.id}`));
  const twice = places.find((place, i) => places.indexOf(place) < i);
  if (twice) throw new Problem(`two places of the grid are "${twice}"; give one another id`);
  const stray = facts.find(({ id }) => !places.includes(id));
  if (stray) throw new Problem(`no place "${stray.id}" in the grid; it has ${places.join(', ')}`);
  const unsaid = facts.find(({ value }) => typeof value !== 'string' || value === 'not stated');
  if (unsaid) throw new Problem(`${describeFact(unsaid)} is no way to belong; say it in words`);
  const reserved = facts.find(({ derived, suspected, part }) => derived || suspected || part);
  if (reserved) {
    throw new Problem(`${reserved.address} is not simply stated; a grid has no mark for that`);
  }
  const ways = Map.groupBy(facts, labelFact);
  if (ways.size > 2) {
    throw new Problem(`a grid has marks for two ways to belong; there are: ${list(ways.keys())}`);
  }
  return [...ways].sort(([, a], [, b]) => b.length - a.length).map(([way]) => way);
}

const factAt = (column: string, row: string, facts: readonly Fact[]) =>
  facts.find(({ id }) => id === `${column}-${row}`);

/** The dates that the rows of a column hold for; one that all rows share stands over the chart. */
function datesOf(column: string, { rows }: Props['chart'], facts: readonly Fact[]) {
  if (new Set(facts.map(({ asOf }) => asOf)).size === 1) return [];
  return [...new Set(rows.flatMap(({ id }) => factAt(column, id, facts)?.asOf ?? []).map(sayAsOf))];
}
