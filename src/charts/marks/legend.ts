import { measure, type } from '../base/measure';
import { text } from './text';

/** The width of the marks of a legend. */
export const swatch = 13;

/** What a mark means, and how far its words are from its left edge, where that is not a swatch. */
interface Meaning {
  words: string;
  lead?: number;
}

/** Where the first baseline is, and how far the next mark is from the words before it. */
interface Ground {
  x?: number;
  y: number;
  width: number;
  between?: number;
  leading?: number;
}

/**
 * Set marks and what they mean one after the other under a drawing, in as many lines as that takes:
 * for each, the left edge of its mark, and its words.
 */
export function placeLegend<Item extends Meaning>(
  items: readonly Item[],
  { x: left = 0, y, width, between = 22, leading = 22 }: Ground,
) {
  const leads = items.map(({ lead = swatch + 8 }) => lead);
  const lengths = items.map(({ words }, i) => (leads[i] ?? 0) + measure(words, type.small));
  const places = inLines(lengths, width - left, between);
  return items.map((item, i) => {
    const { x, line } = places[i] ?? { x: 0, line: 0 };
    const start = left + x + (leads[i] ?? 0);
    return { ...item, x: left + x, text: text('small', item.words, start, y + line * leading) };
  });
}

/** Where things of such lengths begin, one after the other in as many lines as their room takes. */
export function inLines(lengths: readonly number[], room: number, between: number) {
  let [x, line] = [0, 0];
  return lengths.map((length) => {
    if (x > 0 && x + length > room) [x, line] = [0, line + 1];
    const place = { x, line };
    x += Math.round(length + between);
    return place;
  });
}
