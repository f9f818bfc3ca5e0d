import { measure, type } from '../base/measure';

/** Where labels begin or end. */
export interface Side {
  x: number;
  anchor: 'start' | 'middle' | 'end';
}

/** What a label says, and the class that sets it. */
export interface Line {
  words: string;
  set: 'name' | 'value' | 'small';
}

/** A label, placed. */
export interface Text extends Line {
  x: number;
  y: number;
  anchor?: Side['anchor'] | undefined;
  /** Whose colour it wears. */
  actor?: string;
  /** What is said after it. */
  remark?: string | undefined;
  /** Further classes: over lines, inside of a mark, in ink. */
  look?: string | undefined;
  /** How wide it is, where its words are not all set alike. */
  width?: number;
}

/** From one line of a label over or beside its mark to the next. */
export const leading = 17;

/** The lines of a label, but for those that say nothing; the number stands out. */
export function linesOf(before: Said[], number: string, after: Said[]): Line[] {
  const small = (words: Said): Line[] => (words ? [{ words, set: 'small' }] : []);
  return [...before.flatMap(small), { words: number, set: 'value' }, ...after.flatMap(small)];
}

type Said = string | undefined;

/** A label: how it is set, what it says, and where it stands. */
export const text = (
  set: Line['set'],
  words: string,
  x: number,
  y: number,
  anchor?: Side['anchor'],
): Text => ({ words, set, x, y, anchor });

/** The lines of a label one under the other, given how all are set and where the first stands. */
export const stack = (lines: readonly string[], first: Omit<Text, 'words'>, leading: number) =>
  lines.map((words, i): Text => ({ ...first, words, y: first.y + i * leading }));

/** From a side of the box of what is not stated to the words in it. */
const pad = 10;

/** How wide that box is. */
export const boxWidth = (words: string) => Math.ceil(measure(words, type.small)) + 2 * pad;

/** The words in a box that begins at `x`, on a line at `y`. */
export const boxed = (words: string, x: number, y: number) => text('small', words, x + pad, y);

/** A box that stands by itself, as a bar, with its words. */
export const unknown = (words: string, x: number, y: number) => ({
  box: { x, y, width: boxWidth(words), height: 22, certainty: 'not stated' as const },
  words: boxed(words, x, y + 16),
});
