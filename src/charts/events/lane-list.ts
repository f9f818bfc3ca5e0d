import { sayDate } from '../../format/say/date';
import { happeningsOf, isClosing, type Happening, lanesOf, type Moment } from '../base/happening';
import type { Lanes } from '../base/order';
import { placeLaneLegend } from './lane-legend';
import type { RecordProps } from '../base/frame';
import { measure, type } from '../base/measure';
import { fold } from '../marks/crowding';
import { stack, text } from '../marks/text';

const spine = 50;
const indent = 66;
const leading = 19;
/** From the first line of one event to that of the next, and more before another year. */
const pitch = leading + 10;
const pause = 8;

/** Place the events one under the other, under their years, on one thread; or lane by lane, each under its name. */
export function placeLaneList({ events, frame: { width }, as }: RecordProps<'lanes', 'events'>) {
  const marked = happeningsOf(events).map(({ extent: _, ...one }) => one);
  const { legend, end } = placeLaneLegend(marked, width);
  const top = end + 33;
  let y = top;
  let before = '';
  const items = linesOf(events, as?.lanes).map((event) => {
    const at = y;
    if (typeof event === 'string' || isClosing(event)) {
      const words = typeof event === 'string' ? event : `Report closes, ${sayDate(event.closes)}`;
      const lines = fold(words, width - indent - 8, 'small');
      y += pitch + pause + leading * (lines.length - 1);
      if (typeof event === 'string') before = '';
      const right = indent + measure(lines[0] ?? '', type.small);
      return { y: at, texts: stack(lines, text('small', '', indent, at + 4), leading), right };
    }
    const year = event.begins.slice(0, 4);
    const fresh = year !== before;
    const first = at + (fresh && before ? pause : 0);
    before = year;
    const lines = fold(sayHappening(event), width - indent, 'name');
    y = first + pitch + leading * (lines.length - 1);
    const years = fresh ? [text('value', year, 0, first + 5)] : [];
    // Copied or read aloud, lines do not run together.
    const spaced = lines.map((line, i) => (i < lines.length - 1 ? `${line} ` : line));
    const said = stack(spaced, text('name', '', indent, first + 5), leading);
    return { event, years, y: first, texts: said };
  });
  const texts = [
    ...legend.map((entry) => entry.text),
    ...items.flatMap(({ years = [], texts }) => [...years, ...texts]),
  ];
  return { width, height: y - 6, legend, top, bottom: y - pitch, spine, indent, items, texts };
}

/** What stands in the list: the events with the closing among them; or the name of each lane and its events, and then the closing. */
function linesOf(events: readonly Moment[], by: Lanes | undefined): (Moment | string)[] {
  if (!by) return [...events];
  const lanes = lanesOf(happeningsOf(events), by);
  return [...lanes.flatMap((lane) => [lane.label, ...lane.events]), ...events.filter(isClosing)];
}

/** The words of an event, and its date where a year does not say it. */
const sayHappening = ({ short, when, ends, extent }: Happening) =>
  ends || extent ? `${short}, ${when}` : short;
