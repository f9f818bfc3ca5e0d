import { Problem } from '../../schema/problem';
import { measure, type } from '../base/measure';
import type { Text } from './text';

/** What a label or a mark covers, in units of the drawing. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * Check that labels can be read: that each is inside of the drawing, and none lies on another.
 * @throws Problem with the labels, and what to do.
 */
export function refuseCrowding(texts: readonly Text[], width: number) {
  const boxes = texts.map(boxOf);
  const out = boxes.find(({ left, right }) => left < 0 || right > width);
  if (out) throw new Problem(`“${out.words}” leaves the drawing; ${cure}`);
  boxes.forEach((box, i) => {
    const other = boxes.slice(i + 1).find((next) => meet(box, next, air));
    if (other) throw new Problem(`“${box.words}” and “${other.words}” meet; ${cure}`);
  });
}

const cure = 'give shorter labels or fewer rows, or draw bars, which have a line for each';

/** The least room between two labels, from side to side. */
const air = 4;

function boxOf({ words, set, x, y, anchor = 'start' }: Text) {
  const width = measure(words, type[set]);
  const left = x - width * { start: 0, middle: 0.5, end: 1 }[anchor];
  return { words, left, right: left + width, top: y - 11, bottom: y + 3 };
}

/** Whether two boxes meet, or come nearer to each other, from side to side, than so much. */
export const meet = (a: Box, b: Box, apart = 0) =>
  a.left < b.right + apart && b.left < a.right + apart && a.top < b.bottom && b.top < a.bottom;
