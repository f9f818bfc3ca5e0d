import { bisector, range } from 'd3';
import widths from './widths.json';

/** How a label is set: its size in units of the drawing, and the weight of the sans, or `display`. */
export interface Type {
  size: number;
  weight: 400 | 600 | 'display';
}

/** The type of chart labels; `charts/chart.css` sets them so, class for class. */
export const type = {
  name: { size: 15, weight: 400 },
  value: { size: 15, weight: 600 },
  small: { size: 13.5, weight: 400 },
} as const satisfies Record<string, Type>;

/** The width of a label in units of the drawing, from the advance widths of the fonts. */
export function measure(text: string, { size, weight }: Type) {
  const table: Record<string, number> = widths[weight];
  const advance = (character: string) => table[character] ?? fallback;
  return ([...text].reduce((width, character) => width + advance(character), 0) * size) / 1000;
}

/** The advance of a character the table does not know, in thousandths: wider than most. */
const fallback = 600;

/** A length as drawings give it: to so many decimals. */
export const round = (length: number, decimals: number) =>
  Math.round(length * 10 ** decimals) / 10 ** decimals;

/** Break a label into lines no wider than `width`, where its words allow. */
export function wrap(text: string, width: number, font: Type) {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const longer = [lines.at(-1), word].filter(Boolean).join(' ');
    if (lines.length && measure(longer, font) <= width) return [...lines.slice(0, -1), longer];
    return [...lines, word];
  }, []);
}

/** Break a label into as few lines as there must be, and those as narrow as they can be. */
export const balance = (text: string, width: number, font: Type) =>
  wrap(text, tightest([text], width, font), font);

/** The least width that holds each word, and at which no label needs more lines than at `width`. */
export function tightest(texts: readonly string[], width: number, font: Type) {
  const lines = (room: number) => texts.flatMap((text) => wrap(text, room, font)).length;
  const words = texts.flatMap((text) => text.split(' ')).map((word) => measure(word, font));
  const rooms = range(width, Math.max(...words), -4);
  return rooms[bisector(lines).right(rooms, lines(width)) - 1] ?? width;
}
