import { ascending, extent, scaleLinear, sort } from 'd3';
import { sayDate } from '../format/date';
import { count, list } from '../format/list';
import type { ChartOf } from '../schema/chart';
import type { RecordProps } from './frame';
import { type Happening, happeningsOf, isClosing, type Moment, yearOf } from './happening';
import { legendLeading, placeLegend } from './lane-legend';
import { type Span, stack } from './lane-levels';
import { measure, type, wrap } from './measure';

export type Props = RecordProps<ChartOf<'lanes'>, Moment>;

/** Width of the column of themes. */
const names = 130;
/** From one level of a lane to the next, and from a lane's edge to its first and last. */
const pitch = 24;
const margin = 19;
/** How far an open end reaches, and a dot. */
export const arm = 14;
const radius = 6;

/** Place the events of each theme in a lane along one line of time, and their labels beside them. */
export function placeLanes({ records, frame: { width } }: Props) {
  const happenings = happeningsOf(records);
  const legend = placeLegend(happenings, width);
  const top = 42 + ((legend.at(-1)?.line ?? 0) + 1) * legendLeading;
  const x = scaleOf(records, width);
  let bottom = top;
  const lanes = themesOf(happenings).map((events) => {
    const y = bottom;
    const placed = placeEvents(events, (date) => Math.round(x(yearOf(date))), width, y + margin);
    bottom += Math.max(...placed.map((one) => one.y - y)) + margin;
    return { lines: wrap(labelOf(events), names - 10, type.value), y, events: placed };
  });
  const closing = records.find(isClosing);
  return {
    width,
    height: bottom + (closing ? 26 : 8),
    legend,
    top,
    bottom,
    ticks: x
      .ticks(Math.floor((width - names) / 64))
      .filter(Number.isInteger)
      .map((year) => ({ x: Math.round(x(year)), year })),
    lanes,
    closing: closing && {
      x: Math.round(x(yearOf(closing.closes))),
      words: `report closes, ${sayDate(closing.closes)}`,
    },
  };
}

/** Say how many events each lane holds; each event has a name of its own. */
export function describeLanes(records: readonly Moment[]) {
  const happenings = happeningsOf(records);
  const said = themesOf(happenings).map((events) => `${labelOf(events)} (${events.length})`);
  const closing = records.find(isClosing);
  const closes = closing ? ` The report closes in ${sayDate(closing.closes)}.` : '';
  const all = count(happenings.length, 'event');
  return `${all} along one line of time, in a lane for each theme: ${list(said)}.${closes}`;
}

/** The events of each theme, in the order of the themes. */
const themesOf = (happenings: readonly Happening[]) => [
  ...Map.groupBy(
    sort(happenings, (a, b) => ascending(a.theme.order, b.theme.order)),
    ({ theme }) => theme.id,
  ).values(),
];

const labelOf = ([first]: readonly Happening[]) => first?.theme.label ?? '';

function scaleOf(records: readonly Moment[], width: number) {
  const dates = records.flatMap((one) =>
    isClosing(one) ? one.closes : [one.begins, one.ends ?? one.begins],
  );
  const [first = 0, last = 0] = extent(dates, yearOf);
  const ends = [Math.floor(first), Math.max(Math.ceil(last), Math.floor(first) + 1)];
  return scaleLinear(ends, [names + 2 * radius, width - arm - radius]);
}

function placeEvents(
  events: Happening[],
  at: (date: string) => number,
  width: number,
  top: number,
) {
  const placed = events.map((event) => {
    const x = at(event.begins);
    const room = measure(event.short, type.small);
    const ends = event.ends ? at(event.ends) : x;
    const left = x - (event.extent === 'until' ? arm : radius);
    const right = Math.max(ends, event.extent && event.extent !== 'until' ? x + arm : x + radius);
    // A label that would leave the drawing stands before its dot.
    const turned = right + 6 + room > width;
    const label = turned ? left - 6 : right + 6;
    const span: Span = turned ? [label - room, right] : [left, label + room];
    return { event, x, ends, label, turned, span };
  });
  const levels = stack(placed.map(({ span }) => span));
  return placed.map(({ span: _, ...one }, i) => ({ ...one, y: top + (levels[i] ?? 0) * pitch }));
}
