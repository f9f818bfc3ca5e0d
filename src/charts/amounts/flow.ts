import { max, scaleLinear } from 'd3';
import { describeFact, labelFact, sayFact } from '../../format/say/fact';
import { list } from '../../format/say/list';
import type { Fact } from '../../schema/fact';
import { certaintyOf } from '../marks/certainty';
import { Problem } from '../../schema/problem';
import { type ChartProps, onOneScale } from '../base/frame';
import { fold } from '../marks/crowding';
import { stack, text } from '../marks/text';

export type Props = ChartProps<'flow'>;

const radius = 9;
const leading = 18;
/** From one bar to the next, with its label between. */
const pitch = 52;
const barHeight = 22;

/** Place the nodes of a flow in a row, or down the side where it is narrow; under them the bars. */
export function placeFlow({ chart, facts, frame: { width, narrow } }: Omit<Props, 'find'>) {
  const column = narrow ? width - 32 : width / chart.nodes.length;
  const told = chart.nodes.map((node) => fold(node.does, column - 24, 'small'));
  const deepest = Math.max(...told.map((lines) => lines.length));
  const step = narrow ? 74 + leading * deepest : column;
  const nodes = chart.nodes.map(({ name, actor }, i) => {
    const x = radius + (narrow ? 0 : Math.round(i * step));
    const y = narrow ? 14 + i * step : 34;
    const first = narrow ? text('value', name, 32, y + 5) : text('value', name, x - radius, y + 32);
    const does = text('small', '', first.x, first.y + 19);
    return { actor, x, y, texts: [first, ...stack(told[i] ?? [], does, leading)] };
  });
  if (chart.links.length !== nodes.length - 1) {
    throw new Problem(`${nodes.length} nodes need ${nodes.length - 1} links between them`);
  }
  const links = nodes.slice(1).map((to, i) => {
    const fact = rowOf(facts, chart.links[i]);
    const from = nodes[i] ?? to;
    const words = sayFact(fact);
    const label = narrow
      ? text('value', words, 32, to.y - 30)
      : text('value', words, (from.x + to.x) / 2, from.y - 12, 'middle');
    return { address: fact.address, label, from, to };
  });
  const last = nodes.at(-1)?.y ?? 0;
  const top = last + (narrow ? 110 : 142) + leading * (deepest - 1);
  const bars = placeHeld(chart, facts, width, top);
  const title = text('small', chart.bars.title, 0, top - 30);
  const height = top + pitch * (bars.length - 1) + barHeight + 6;
  const labels = [...links, ...bars].map(({ label }) => label);
  const texts = [title, ...labels, ...nodes.flatMap((node) => node.texts)];
  return { nodes, links, bars, title, radius, width, height, texts };
}

/** The bars of what the hands held, one under the other. */
function placeHeld({ bars }: Props['chart'], facts: readonly Fact[], width: number, top: number) {
  const rows = onOneScale(bars.rows.map((id) => rowOf(facts, id)));
  const x = scaleLinear([0, max(rows, ({ value }) => value) || 1], [0, width - 24]);
  return rows.map((fact, i) => {
    const y = top + i * pitch;
    return {
      address: fact.address,
      actor: fact.actor,
      certainty: certaintyOf(fact),
      width: Math.round(x(fact.value)),
      height: barHeight,
      y,
      label: text('value', `${fact.label} ${labelFact(fact)}`, 0, y - 8),
    };
  });
}

/** What drawing it is. */
export const formOfFlow = 'A flow from hand to hand';

/** Say what passes from node to node, and how long the bars are. */
export function describeFlow({ chart, facts }: Pick<Props, 'chart' | 'facts'>) {
  const { nodes, links, bars } = chart;
  const steps = nodes.map(({ name, does }, i) => {
    const passes = i < links.length ? `; next, ${sayFact(rowOf(facts, links[i]))}` : '';
    return `${name} ${does}${passes}.`;
  });
  const lengths = bars.rows.map((id) => describeFact(rowOf(facts, id)));
  return `${formOfFlow}. ${steps.join(' ')} Bars: ${list(lengths)}.`;
}

/** @throws Problem where the table has no such row. */
function rowOf(facts: readonly Fact[], id = '') {
  const row = facts.find((fact) => fact.id === id);
  if (row) return row;
  throw new Problem(`no row "${id}"; rows there: ${facts.map((fact) => fact.id).join(', ')}`);
}
