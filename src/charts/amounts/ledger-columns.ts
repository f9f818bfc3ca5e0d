import { splitTemplate } from '../../format/text/template';
import type { ChartOf } from '../../schema/chart';
import type { Fact } from '../../schema/fact';
import { type Column, emptyLine, setEntry } from './entry-lines';
import type { Frame } from '../base/frame';
import { measure, type } from '../base/measure';
import { text, type Text } from '../marks/text';

export const leading = 20;
/** Between one entry and the next, beyond the leading. */
export const gap = 6;
/** Width of the column of topics in a wide drawing, and of what parts it from the sides. */
export const middle = 90;
const gutter = 22;

/** The column of a side, and whose it is. */
type Side = Column & ChartOf<'ledger'>['sides'][number];

/** Two columns side by side, or both under their topic where it is narrow, each beside its name. */
export function columnsOf(
  { sides }: ChartOf<'ledger'>,
  { width, narrow, file }: Frame,
): [Side, Side] {
  const [first, second] = sides;
  const names = Math.max(...sides.map(({ name }) => measure(name, type.value)));
  const left = Math.ceil(names) + 14;
  const room = (width - middle) / 2 - gutter;
  const under = { left, right: width, turned: false };
  return [
    { ...first, ...(narrow ? under : { left: 0, right: room, turned: !file }) },
    { ...second, ...under, left: narrow ? left : width - room },
  ];
}

/** The entries of a side one under the other, and the baseline where they end. */
export function stackEntries(
  entries: readonly string[],
  facts: readonly Fact[],
  column: Column,
  y: number,
) {
  const entered = entries.map((entry) => {
    const fact = facts.find(({ address }) => address === splitTemplate(entry)[1]);
    return { fact, lines: fact ? setEntry(entry, fact, column) : [] };
  });
  const told = entered.length ? entered : [{ fact: undefined, lines: [emptyLine(column)] }];
  let end = y - leading - gap;
  const blocks = told.map(({ fact, lines }) => {
    end += gap;
    const first = end + leading;
    end += leading * lines.length;
    return { fact, lines: lines.map((parts, i) => ({ y: first + leading * i, parts })) };
  });
  return { y, end, blocks };
}

/** The name of a side, over its column. */
export const headOf = ({ name, actor, left, right, turned }: Side, y: number) => ({
  ...(turned ? text('value', name, right, y, 'end') : text('value', name, left, y)),
  actor,
});

/** The lines in the entries of a side as labels, however their words are set. */
export const textsOf = ({ blocks }: ReturnType<typeof stackEntries>) =>
  blocks.flatMap(({ lines }) =>
    lines.map(({ y, parts }): Text => {
      const [x = 0, end = 0] = [parts[0]?.start, parts.at(-1)?.end];
      const words = parts.flatMap(({ runs }) => runs.map((run) => run.words)).join(' ');
      return { ...text('value', words, x, y), width: end - x };
    }),
  );
