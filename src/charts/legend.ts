import { measure, type } from './measure';

/** The width of the marks of a legend. */
export const swatch = 13;

const leading = 22;
/** From a mark to its words, and from these to the next mark. */
const gap = 8;
const between = 22;

/**
 * Set marks and what they mean one after the other under a drawing, in as many lines as that takes:
 * for each, the left edge of its mark, where its words begin, and their baseline.
 */
export function placeLegend<Item extends { words: string }>(
  items: readonly Item[],
  { x: left = 0, y, width }: { x?: number; y: number; width: number },
) {
  let [x, baseline] = [left, y];
  return items.map((item) => {
    const length = swatch + gap + measure(item.words, type.small);
    if (x > left && x + length > width) [x, baseline] = [left, baseline + leading];
    const placed = { ...item, x, start: x + swatch + gap, baseline };
    x = Math.round(x + length + between);
    return placed;
  });
}
