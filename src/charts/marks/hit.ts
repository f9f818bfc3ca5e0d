import { max, min } from 'd3';
import type { Box } from './crowding';
import { boxOf } from './crowding';
import type { Text } from './text';

/** The least side of what a finger can hit, in units of a drawing, which is drawn in pixels or larger. */
const least = 24;

/** The path of a rectangle as large as all of a mark and, where that is small, as a finger needs. */
export function hitOf(texts: readonly Text[], boxes: readonly Box[]) {
  const all = [...texts.filter(({ words }) => words).map(boxOf), ...boxes];
  const [x, width] = side(
    min(all, ({ left }) => left),
    max(all, ({ right }) => right),
  );
  const [y, height] = side(
    min(all, ({ top }) => top),
    max(all, ({ bottom }) => bottom),
  );
  return `M${x} ${y}h${width}v${height}H${x}`;
}

/** Where one of its sides begins, and how long it is. */
function side(from = 0, to = from): [start: number, length: number] {
  const more = Math.max(0, least - (to - from)) / 2;
  const start = Math.floor(from - more);
  return [start, Math.ceil(to + more) - start];
}

/** What a bar covers. */
export const barBox = ({ x = 0, y, width, height }: Bar): Box => ({
  left: x,
  right: x + width,
  top: y,
  bottom: y + height,
});

interface Bar {
  x?: number;
  y: number;
  width: number;
  height: number;
}

/** What stands around a point covers. */
export const pointBox = ({ x, y }: { x: number; y: number }, radius = 0): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});
