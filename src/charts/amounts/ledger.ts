import { list } from '../../format/say/list';
import { splitTemplate } from '../../format/text/template';
import type { Fact } from '../../schema/fact';
import { Problem } from '../../schema/problem';
import type { ChartProps } from '../base/frame';
import { fold } from '../marks/crowding';
import { stack, text } from '../marks/text';
import { columnsOf, gap, headOf, leading, middle, stackEntries, textsOf } from './ledger-columns';

export type Props = ChartProps<'ledger'>;

/** From a rule to the first baseline under it, and from the last baseline to the next rule. */
const head = 25;
const foot = 16;

/** Place the entries of two sides left and right of their topics, or under them where it is narrow. */
export function placeLedger({ chart, facts, frame }: Omit<Props, 'find'>) {
  checkNamed(chart, facts);
  const { width, narrow } = frame;
  const columns = columnsOf(chart, frame);
  let rule = narrow ? 0.5 : 24.5;
  const topics = chart.topics.map(({ name, entries: [first, second] }) => {
    const above = rule;
    const y = Math.floor(rule) + head;
    const set = narrow ? ('value' as const) : ('small' as const);
    const lines = fold(name, narrow ? width : middle, set);
    const topic = narrow ? text(set, '', 0, y) : text(set, '', width / 2, y, 'middle');
    const left = stackEntries(first, facts, columns[0], narrow ? y + leading + gap : y);
    const below = left.end + leading + 2 * gap;
    const right = stackEntries(second, facts, columns[1], narrow ? below : y);
    rule = Math.max(left.end, right.end, y + leading * (lines.length - 1)) + foot + 0.5;
    const heads = narrow
      ? [headOf({ ...columns[0], left: 0 }, left.y), headOf({ ...columns[1], left: 0 }, right.y)]
      : [];
    const texts = [...stack(lines, topic, leading), ...heads];
    return { rule: above, texts, sides: [left, right] };
  });
  const heads = narrow ? [] : columns.map((column) => headOf(column, 12));
  const told = topics.flatMap((topic) => [...topic.texts, ...topic.sides.flatMap(textsOf)]);
  return { width, height: Math.ceil(rule), columns, heads, topics, texts: [...heads, ...told] };
}

/** Say which sides face each other, and on what; what stands there, the table says. */
export function describeLedger({ chart }: Pick<Props, 'chart'>) {
  const sides = chart.sides.map(({ name }) => name);
  const topics = chart.topics.map(({ name }) => name);
  return `Two sides, ${list(sides)}, topic by topic: ${list(topics)}.`;
}

/** @throws Problem where the entries do not name the rows of the figure, each once. */
function checkNamed({ topics }: Props['chart'], facts: readonly Fact[]) {
  const there = facts.map(({ address }) => address);
  const named = topics
    .flatMap(({ entries }) => entries.flat())
    .map((entry) => splitTemplate(entry)[1] ?? '');
  const stray = named.find((address) => !there.includes(address));
  if (stray) throw new Problem(`no row ${stray} in the figure; rows there: ${there.join(', ')}`);
  const twice = named.find((address, i) => named.indexOf(address) < i);
  if (twice) throw new Problem(`two entries name ${twice}; name it once`);
  const reserved = facts.find(({ derived, suspected, part }) => derived || suspected || part);
  if (reserved) {
    throw new Problem(`${reserved.address} is not simply stated; a ledger has no words for that`);
  }
  const missing = there.find((address) => !named.includes(address));
  if (missing) throw new Problem(`no entry names ${missing}; name it once, or take it out`);
}
