import { Problem } from '../../schema/problem';

/** The room that a label takes, in units of the drawing. */
export interface Box {
  words: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * Check that labels can be read: that each is inside of the drawing, and none lies on another.
 * @throws Problem with the labels, and what to do.
 */
export function refuseCrowding(boxes: readonly Box[], width: number) {
  const out = boxes.find(({ left, right }) => left < 0 || right > width);
  if (out) throw new Problem(`“${out.words}” leaves the drawing; ${cure}`);
  boxes.forEach((box, i) => {
    const other = boxes.slice(i + 1).find((next) => meet(box, next));
    if (other) throw new Problem(`“${box.words}” and “${other.words}” meet; ${cure}`);
  });
}

const cure = 'give shorter labels or fewer rows, or draw bars, which have a line for each';

const meet = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
