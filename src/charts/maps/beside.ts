import { least, max, pointRadial, range } from 'd3';
import { measure, round, type } from '../base/measure';
import { type Box, meet } from '../marks/crowding';
import type { Point } from './trace';

/** A label of a map: its lines, how they are set, and from where the first of them runs. */
export interface Label {
  lines: readonly string[];
  set: keyof typeof type;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

/** From one line of a label to the next. */
export const leading = 16;

/** The room of a label, from its capitals to its descenders, with a little air at its sides. */
export function boxOf({ lines, set, x, y, anchor }: Label): Box {
  const { size } = type[set];
  const width = max(lines, (line) => measure(line, type[set])) ?? 0;
  const left = x - width * { start: 0, middle: 0.5, end: 1 }[anchor];
  const bottom = y + leading * (lines.length - 1) + 0.25 * size;
  return { left: left - 2, right: left + width + 2, top: y - 0.78 * size, bottom };
}

/** A name on one line, or on as many as it has parts. */
export const foldings = (name: string): string[][] => {
  const parts = name.split(/ |(?<=-)/);
  return parts.length > 1 ? [[name], parts] : [[name]];
};

/** A label whose lines have their middle at a point. */
export const centred = (lines: readonly string[], set: Label['set'], [x, y]: Point): Label => ({
  lines,
  set,
  x,
  y: y + 5 - (leading * (lines.length - 1)) / 2,
  anchor: 'middle',
});

/** Where the name of a point may stand, the best first: right, left, below, above, then askew. */
export function sidesOf(name: string, set: Label['set'], [x, y]: Point, gap: number): Label[] {
  const folded = foldings(name).map((lines) => centred(lines, set, [x, y]));
  return [
    ...folded.map((label): Label => ({ ...label, x: x + gap, anchor: 'start' })),
    ...folded.map((label): Label => ({ ...label, x: x - gap, anchor: 'end' })),
    ...folded.map((label) => ({ ...label, y: y + gap + 10 })),
    ...folded.map((label) => ({ ...label, y: y - gap - leading * (label.lines.length - 1) })),
    ...[60, 120, 30, 150].flatMap((angle) => askew(name, set, [x, y], gap, angle)),
  ];
}

/** A name on a circle around a point, so many degrees from its top: on the right, and on the left. */
function askew(name: string, set: Label['set'], [x, y]: Point, gap: number, angle: number) {
  const [across, down] = pointRadial((angle * Math.PI) / 180, gap);
  const label = centred([name], set, [x, round(y + down, 1)]);
  return [
    { ...label, x: round(x + across, 1), anchor: 'start' as const },
    { ...label, x: round(x - across, 1), anchor: 'end' as const },
  ];
}

/** Of the labels that cover nothing, the first of those that cross lines least. */
export function choose(
  labels: readonly Label[],
  room: Box,
  taken: readonly Box[],
  lines: readonly Point[],
) {
  const free = labels.filter((label) => isFree(boxOf(label), room, taken));
  return least(free, (label) => crossings(label, lines));
}

/** How much of some lines, given as points along them, a label lies across. */
export function crossings(label: Label, lines: readonly Point[]) {
  const { left, right, top, bottom } = boxOf(label);
  return lines.filter(([x, y]) => left < x && x < right && top < y && y < bottom).length;
}

const isFree = (box: Box, room: Box, taken: readonly Box[]) =>
  box.left >= room.left &&
  box.right <= room.right &&
  box.top >= room.top &&
  box.bottom <= room.bottom &&
  !taken.some((other) => meet(box, other));

/** Points along lines, so close that no label slips between two of them. */
export const along = (lines: readonly (readonly Point[])[]): Point[] =>
  lines.flatMap((line) =>
    line.slice(1).flatMap(([toX, toY], i) => {
      const [x, y] = line[i] ?? [toX, toY];
      const steps = Math.ceil(Math.hypot(toX - x, toY - y) / 4) || 1;
      return range(steps + 1).map((n): Point => {
        const part = n / steps;
        return [x + (toX - x) * part, y + (toY - y) * part];
      });
    }),
  );
