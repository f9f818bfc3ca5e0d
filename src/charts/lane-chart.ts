import { extent, scaleLinear } from 'd3';
import { endOf, sayDate, yearOf } from '../format/date';
import {
  type Happening,
  happeningsOf,
  isClosing,
  labelOf,
  type Moment,
  themesOf,
} from './happening';
import { arm, legendLeading, placeLaneLegend } from './lane-legend';
import { levelsOf, type Span } from './lane-levels';
import type { Props } from './lanes';
import { measure, type, wrap } from './measure';

/** Width of the column of themes. */
const names = 130;
const leading = 18;
/** From the edge of a lane to the baseline of its name, and from its last baseline on. */
const head = 24;
const foot = 7;
/** From one level of a lane to the next, and from a lane's edge to its first and last. */
const pitch = 24;
const margin = 19;
const radius = 6;

/** Place the events of each theme in a lane along one line of time, and their labels beside them. */
export function placeLaneChart({ records, frame: { width } }: Props) {
  const happenings = happeningsOf(records);
  const legend = placeLaneLegend(happenings, width);
  const top = 42 + ((legend.at(-1)?.line ?? 0) + 1) * legendLeading;
  const x = scaleOf(records, width);
  let bottom = top;
  const lanes = themesOf(happenings).map((events) => {
    const y = bottom;
    const placed = placeEvents(events, (year) => Math.round(x(year)), width, y + margin);
    const lines = wrap(labelOf(events), names - 10, type.value).map((words, i) => ({
      words,
      y: y + head + i * leading,
    }));
    bottom = Math.max(
      ...placed.map((one) => one.y + margin),
      ...lines.map((line) => line.y + foot),
    );
    return { lines, y, events: placed };
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
      x: Math.round(x(endOf(closing.closes))),
      words: `report closes, ${sayDate(closing.closes)}`,
    },
  };
}

function scaleOf(records: readonly Moment[], width: number) {
  const years = records.flatMap((one) => {
    if (isClosing(one)) return endOf(one.closes);
    return [yearOf(one.begins), ...(one.ends ? [endOf(one.ends)] : [])];
  });
  const [first = 0, last = 0] = extent(years);
  const ends = [Math.floor(first), Math.max(Math.ceil(last), Math.floor(first) + 1)];
  return scaleLinear(ends, [names + 2 * radius, width - arm - radius]);
}

function placeEvents(
  events: Happening[],
  at: (year: number) => number,
  width: number,
  top: number,
) {
  const placed = events.map((event) => {
    const x = at(yearOf(event.begins));
    const room = measure(event.short, type.small);
    const ends = event.ends ? at(endOf(event.ends)) : x;
    const left = x - (event.extent === 'until' ? arm : radius);
    const right = Math.max(ends, event.extent && event.extent !== 'until' ? x + arm : x + radius);
    // A label that would leave the drawing stands before its dot.
    const turned = right + 6 + room > width;
    const label = turned ? left - 6 : right + 6;
    const span: Span = turned ? [label - room, right] : [left, label + room];
    return { event, x, ends, label, turned, span };
  });
  const levels = levelsOf(placed.map(({ span }) => span));
  return placed.map(({ span: _, ...one }, i) => ({ ...one, y: top + (levels[i] ?? 0) * pitch }));
}
