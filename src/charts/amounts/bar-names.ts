import type { Fact } from '../../schema/fact';
import type { Frame } from '../base/frame';
import { balance, measure, tightest, type, wrap } from '../base/measure';
import type { Text } from '../marks/text';

/** What a bar is called, in lines; and its date, where the bars differ in theirs. */
export interface Name {
  lines: string[];
  date: string;
}

const leading = 18;

/** The widest that names before their bars may be. */
const column = 228;

/**
 * Break the names of bars into lines. Before the bars they share a column; above them each is
 * balanced by itself, and leaves the end of its last line to the date.
 */
export function namesOf(
  rows: readonly { fact: Fact; date: string }[],
  { width, narrow }: Frame,
): Name[] {
  const labels = rows.map(({ fact }) => fact.label);
  const shared = tightest(labels, column, type.name);
  return rows.map(({ fact: { label }, date }) => {
    if (!narrow) return { lines: wrap(label, shared, type.name), date };
    const taken = date && measure(date, type.small) + 12;
    return { lines: balance(label, width - (taken || 0), type.name), date };
  });
}

/** How wide a name is, with its date under it. */
export const widthOf = ({ lines, date }: Name) =>
  Math.max(measure(date, type.small), ...lines.map((line) => measure(line, type.name)));

/** How high a name is; where it is wide, with its date under it. */
export const heightOf = ({ lines, date }: Name, narrow: boolean) =>
  leading * (lines.length + (date && !narrow ? 1 : 0));

/** Place a name before a bar, centred on its `middle`; where it is narrow, above its `top`. */
export function nameTexts(
  name: Name,
  { top, middle }: { top: number; middle: number },
  { width, narrow }: Frame,
): Text[] {
  const { lines, date } = name;
  const height = heightOf(name, narrow);
  const first = narrow ? top + 10 - height : middle + 14 - height / 2;
  const texts = lines.map((words, i): Text => ({
    words,
    set: 'name',
    x: 0,
    y: first + leading * i,
  }));
  if (!date) return texts;
  const under: Text = { words: date, set: 'small', x: 0, y: first + height - leading };
  return [...texts, narrow ? { ...under, x: width, anchor: 'end' } : under];
}
