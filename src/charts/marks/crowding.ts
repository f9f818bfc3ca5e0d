import { Problem } from '../../schema/problem';
import { measure, type, wrap } from '../base/measure';
import type { Text } from './text';

/** What a label or a mark covers, in units of the drawing. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * Check that labels can be read: that each is inside of its drawing, and none lies on another.
 * @throws Problem with the labels, and what to do.
 */
export function refuseCrowding(
  { texts, width, height }: { texts: readonly Text[]; width: number; height: number },
  otherwise: string,
) {
  const cure = `give shorter labels or fewer rows${otherwise}`;
  const boxes = texts.filter(({ words }) => words).map(boxOf);
  const out = boxes.find(
    ({ left, right, top, bottom }) =>
      left < -rounding || right > width + rounding || top < 0 || bottom > height,
  );
  if (out) throw new Problem(`“${out.words}” leaves the drawing; ${cure}`);
  boxes.forEach((box, i) => {
    const other = boxes.slice(i + 1).find((next) => meet(box, next, air));
    if (other) throw new Problem(`“${box.words}” and “${other.words}” meet; ${cure}`);
  });
}

/** How far labels are off at most, as their places are rounded. */
const rounding = 0.5;

/** The least room between two labels, from side to side. */
const air = 4;

/** What a label covers. */
export function boxOf(text: Text) {
  const { words, x, y, anchor = 'start' } = text;
  const width = widthOf(text);
  const left = x - width * { start: 0, middle: 0.5, end: 1 }[anchor];
  return { words, left, right: left + width, top: y - 11, bottom: y + 3 };
}

/** How wide a label is, with what is said after it. */
export function widthOf({ words, set, remark, width }: Omit<Text, 'x' | 'y'>) {
  if (width !== undefined) return width;
  if (!remark) return measure(words, type[set]);
  return measure(`${words} `, type[set]) + measure(remark, type.small);
}

/** Whether two boxes meet, or come nearer to each other, from side to side, than so much. */
export const meet = (a: Box, b: Box, apart = 0) =>
  a.left < b.right + apart && b.left < a.right + apart && a.top < b.bottom && b.top < a.bottom;

/**
 * Break a label into lines that stay in the room beside a mark.
 * @throws Problem where a word is wider.
 */
export function fold(label: string, room: number, set: Text['set']) {
  const lines = wrap(label, room, type[set]);
  for (const line of lines) refuseWider(line, room, set);
  return lines;
}

/** @throws Problem where words are wider than their room. */
export function refuseWider(words: string, room: number, set: Text['set']) {
  if (measure(words, type[set]) <= room) return;
  throw new Problem(`“${words}” is wider than its room; give a shorter label`);
}
