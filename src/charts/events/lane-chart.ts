import { extent, scaleLinear } from 'd3';
import { endOf, sayDate, yearOf } from '../../format/say/date';
import {
  type Happening,
  happeningsOf,
  isClosing,
  labelOf,
  type Moment,
  themesOf,
} from '../base/happening';
import { arm, legendLeading, placeLaneLegend } from './lane-legend';
import { levelsOf, type Span } from './lane-levels';
import type { Props } from './lane-props';
import { measure, type, wrap } from '../base/measure';

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
export function placeLaneChart({ events, frame: { width } }: Props) {
  const happenings = happeningsOf(events);
  const legend = placeLaneLegend(happenings, width);
  const top = 42 + ((legend.at(-1)?.line ?? 0) + 1) * legendLeading;
  const x = scaleOf(events, width);
  const at = (year: number) => Math.round(x(year));
  const closing = events.find(isClosing);
  const close = closing ? at(endOf(closing.closes)) : width;
  let bottom = top;
  const lanes = themesOf(happenings).map((lane) => {
    const y = bottom;
    const placed = placeEvents(lane, { at, close, width, top: y + margin });
    const lines = wrap(labelOf(lane), names - 10, type.value).map((words, i) => ({
      words,
      y: y + head + i * leading,
    }));
    bottom = Math.max(
      ...placed.map((one) => one.y + margin),
      ...lines.map((line) => line.y + foot),
    );
    return { lines, y, events: placed };
  });
  return {
    width,
    height: bottom + (closing ? 26 : 8),
    legend,
    top,
    bottom,
    ticks: x
      .ticks(Math.floor((width - names) / 64))
      .filter(Number.isInteger)
      .map((year) => ({ x: at(year), year })),
    lanes,
    closing: closing && {
      x: at(endOf(closing.closes)),
      words: `report closes, ${sayDate(closing.closes)}`,
    },
  };
}

function scaleOf(events: readonly Moment[], width: number) {
  const years = events.flatMap((one) => {
    if (isClosing(one)) return endOf(one.closes);
    return [yearOf(one.begins), ...(one.ends ? [endOf(one.ends)] : [])];
  });
  const [first = 0, last = 0] = extent(years);
  const ends = [Math.floor(first), Math.max(Math.ceil(last), Math.floor(first) + 1)];
  return scaleLinear(ends, [names + 2 * radius, width - arm - radius]);
}

interface Ground {
  at: (year: number) => number;
  /** Where the report closes; if that is not told, where the drawing ends. */
  close: number;
  width: number;
  top: number;
}

function placeEvents(events: Happening[], { at, close, width, top }: Ground) {
  const placed = events.map((event) => {
    const x = at(yearOf(event.begins));
    const room = measure(event.short, type.small);
    const ends = event.ends ? at(endOf(event.ends)) : x;
    const left = x - (event.extent === 'until' ? arm : radius);
    const right = Math.max(ends, event.extent && event.extent !== 'until' ? x + arm : x + radius);
    // A label that would leave the drawing, or cross the close of the report, stands before its dot.
    const turned = right + 6 + room > (right < close ? close : width);
    const label = turned ? left - 6 : right + 6;
    const span: Span = turned ? [label - room, right] : [left, label + room];
    return { event, x, ends, label, turned, span };
  });
  const levels = levelsOf(placed.map(({ span }) => span));
  return placed.map(({ span: _, ...one }, i) => ({ ...one, y: top + (levels[i] ?? 0) * pitch }));
}
