import { scaleLinear } from 'd3';
import { labelNumber, sayFact, sayNumber } from '../format/fact';
import type { ChartOf } from '../schema/chart';
import type { Fact, Measured } from '../schema/fact';
import { certaintyOf } from './certainty';
import { type Frame, measured } from './frame';
import { type, wrap } from './measure';

const radius = 9;
const leading = 18;

/** Place the nodes of a flow in a row, or down the side where it is narrow; under them the bar. */
export function placeFlow(chart: ChartOf<'flow'>, facts: readonly Fact[], frame: Frame) {
  const { width, narrow } = frame;
  const column = narrow ? width - 32 : width / chart.nodes.length;
  const told = chart.nodes.map((node) => wrap(node.does, column - 24, type.small));
  const deepest = Math.max(...told.map((lines) => lines.length));
  const step = narrow ? 74 + leading * deepest : column;
  const nodes = chart.nodes.map((node, i) => ({
    ...node,
    lines: told[i] ?? [],
    x: radius + (narrow ? 0 : Math.round(i * step)),
    y: narrow ? 14 + i * step : 34,
  }));
  const links = chart.links.map((id, i) => {
    const [from, to] = [nodes[i], nodes[i + 1]] as [(typeof nodes)[0], (typeof nodes)[0]];
    return { label: sayFact(rowOf(facts, id)), from, to };
  });
  const last = nodes.at(-1)?.y ?? 0;
  const below = last + (narrow ? 32 : 64) + leading * (deepest - 1);
  return { width, narrow, leading, radius, nodes, links, ...placeBar(chart, facts, frame, below) };
}

/** The bar under the flow: what is known of it solid, what is suspected in loose threads. */
function placeBar(
  { bar }: ChartOf<'flow'>,
  facts: readonly Fact[],
  { width, narrow }: Frame,
  below: number,
) {
  const part = measured(rowOf(facts, bar.part));
  const whole = measured(rowOf(facts, bar.whole));
  const x = scaleLinear([0, whole.value], [0, width - 24]);
  const y = below + 42;
  const end = (fact: Measured) => ({
    fact,
    certainty: certaintyOf(fact),
    x: Math.round(x(fact.value)),
    label: `${labelNumber(fact)} ${fact.label.toLowerCase()}`,
  });
  return {
    bar: { title: bar.title, y, height: 26, part: end(part), whole: end(whole) },
    height: y + 26 + (narrow ? 46 : 26),
  };
}

/** Say what passes from node to node, and what the bar holds. */
export function describeFlow({ nodes, links, bar }: ChartOf<'flow'>, facts: readonly Fact[]) {
  const steps = nodes.map(({ name, does }, i) => {
    const link = links[i] && rowOf(facts, links[i]);
    return `${name} ${does}${link ? `; next, ${sayFact(link)}` : ''}.`;
  });
  const [part, whole] = [rowOf(facts, bar.part), rowOf(facts, bar.whole)];
  const held = [part, whole].map((fact) => `${fact.label} ${sayNumber(fact)}`).join('; ');
  return `A flow in ${nodes.length} steps. ${steps.join(' ')} A bar: ${held}.`;
}

/** The rows a flow names are known to be there: the datasets were checked when they were read. */
const rowOf = (facts: readonly Fact[], id: string) => facts.find((fact) => fact.id === id) as Fact;
