import { sum } from 'd3';
import { balance, measure, wrap } from './base/measure';

/** The size of the picture, in pixels: what Open Graph asks for. */
export const size = { width: 1200, height: 630 };

/** The room of the title, and of the subtitle under it; all else keeps to its sides. */
export const room = { left: 84, top: 138, width: 1032, height: 312 };

/** What the picture of a page says and shows. */
export interface Cover {
  /** Above the title, small. */
  above: string;
  /** Before the title, in grey. */
  number?: string | undefined;
  title: string;
  /** Under the title. */
  subtitle?: string | undefined;
  /** At the foot, small. */
  below: string;
  /** How long each section of the report is, and whether it is the one that the page tells. */
  sections: readonly { length: number; here: boolean }[];
}

/** Where the title and the sections come to stand; the title is as large as its room allows. */
export function placeCover({ number = '', title, subtitle, sections }: Cover) {
  const whole = `${number} ${title}`.trim();
  const height = room.height - (subtitle ? under : 0);
  const fontSize = sizes.find((size) => heightOf(whole, size) <= height) ?? smallest;
  const lines = balance(whole, room.width, fontOf(fontSize)).map((text, i) => ({
    number: i === 0 ? number : '',
    text: i === 0 ? text.slice(number.length) : text,
    y: room.top + fontSize + i * leadingOf(fontSize),
  }));
  const end = lines.at(-1)?.y ?? room.top;
  return { fontSize, lines, subtitleY: end + under, segments: placeSegments(sections) };
}

/** How far the subtitle stands under the title. */
const under = 76;
const smallest = 44;
const sizes = [112, 96, 84, 76, 70, 66, 58, 50, smallest];
const leadingOf = (fontSize: number) => Math.round(1.1 * fontSize);

const fontOf = (size: number) => ({ size, weight: 'display' }) as const;

/** How high a title is; without end where a word of it is wider than the room. */
function heightOf(title: string, fontSize: number) {
  const font = fontOf(fontSize);
  const lines = wrap(title, room.width, font);
  const wide = lines.some((line) => measure(line, font) > room.width);
  return wide ? Infinity : lines.length * leadingOf(fontSize);
}

const gap = 6;

/** The sections side by side, each as wide as it is long. */
function placeSegments(sections: Cover['sections']) {
  const lengths = sections.map(({ length }) => length);
  const unit = (room.width - gap * (sections.length - 1)) / sum(lengths);
  return sections.map(({ length, here }, i) => {
    const start = room.left + sum(lengths.slice(0, i)) * unit + i * gap;
    const x = Math.round(start);
    return { x, width: Math.round(start + length * unit) - x, here };
  });
}
