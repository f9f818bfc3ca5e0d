import { sayDate } from '../../format/say/date';
import { happeningsOf, isClosing, type Happening } from '../base/happening';
import { legendLeading, placeLaneLegend } from './lane-legend';
import type { Props } from './lane-props';
import { measure, type, wrap } from '../base/measure';

const spine = 50;
const indent = 66;
const leading = 19;
/** From the first line of one event to that of the next, and more before another year. */
const pitch = leading + 10;
const pause = 8;

/** Place the events one under the other, under their years, on one thread. */
export function placeLaneList({ events, frame: { width } }: Props) {
  const legend = placeLaneLegend(
    happeningsOf(events).map(({ extent: _, ...one }) => one),
    width,
  );
  const top = 24 + ((legend.at(-1)?.line ?? 0) + 1) * legendLeading;
  let y = top;
  let before = '';
  const items = events.map((event) => {
    const at = y;
    if (isClosing(event)) {
      y += pitch + pause;
      const words = `Report closes, ${sayDate(event.closes)}`;
      return { words, y: at, right: indent + measure(words, type.small) };
    }
    const year = event.begins.slice(0, 4);
    const fresh = year !== before;
    const first = at + (fresh && before ? pause : 0);
    before = year;
    const lines = wrap(sayHappening(event), width - indent, type.name);
    y = first + pitch + leading * (lines.length - 1);
    return { event, year: fresh ? year : undefined, lines, y: first };
  });
  return { width, height: y - 6, legend, top, bottom: y - pitch, spine, indent, leading, items };
}

/** The words of an event, and its date where a year does not say it. */
const sayHappening = ({ short, when, ends, extent }: Happening) =>
  ends || extent ? `${short}, ${when}` : short;
