import { sayDate } from '../../format/say/date';
import { happeningsOf, isClosing, type Happening } from './happening';
import { legendLeading, placeLaneLegend } from './lane-legend';
import type { LaneProps } from './lane-props';
import { measure, type, wrap } from '../measure';

const spine = 50;
const indent = 66;
const leading = 19;
/** From the first line of one event to that of the next, and more before another year. */
const pitch = leading + 10;
const pause = 8;

/** Place the events one under the other, under their years, on one thread. */
export function placeLaneList({ records, frame: { width } }: LaneProps) {
  const legend = placeLaneLegend(
    happeningsOf(records).map(({ extent: _, ...one }) => one),
    width,
  );
  const top = 24 + ((legend.at(-1)?.line ?? 0) + 1) * legendLeading;
  let y = top;
  let before = '';
  const items = records.map((record) => {
    const at = y;
    if (isClosing(record)) {
      y += pitch + pause;
      const words = `Report closes, ${sayDate(record.closes)}`;
      return { words, y: at, right: indent + measure(words, type.small) };
    }
    const year = record.begins.slice(0, 4);
    const fresh = year !== before;
    const first = at + (fresh && before ? pause : 0);
    before = year;
    const lines = wrap(sayHappening(record), width - indent, type.name);
    y = first + pitch + leading * (lines.length - 1);
    return { event: record, year: fresh ? year : undefined, lines, y: first };
  });
  return { width, height: y - 6, legend, top, bottom: y - pitch, spine, indent, leading, items };
}

/** The words of an event, and its date where a year does not say it. */
const sayHappening = ({ short, when, ends, extent }: Happening) =>
  ends || extent ? `${short}, ${when}` : short;
