import { extent, scaleLinear } from 'd3';
import { endOf, sayDate, yearOf } from '../../format/say/date';
import { type Happening, happeningsOf, isClosing, lanesOf, type Moment } from '../base/happening';
import { arm, placeLaneLegend } from './lane-legend';
import type { RecordProps } from '../base/frame';
import { measure, type } from '../base/measure';
import { fold } from '../marks/crowding';
import { stack, text } from '../marks/text';

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

/** Place the events of each theme, or what else they are by, in a lane along one line of time, and their labels beside them. */
export function placeLaneChart({ events, frame: { width }, as }: RecordProps<'lanes', 'events'>) {
  const happenings = happeningsOf(events);
  const { legend, end } = placeLaneLegend(happenings, width);
  const top = end + 51;
  const x = scaleOf(events, width);
  const at = (year: number) => Math.round(x(year));
  const closing = events.find(isClosing);
  const close = closing ? at(endOf(closing.closes)) : width;
  let bottom = top;
  const lanes = lanesOf(happenings, as?.lanes).map(({ label, events }) => {
    const y = bottom;
    const placed = placeEvents(events, { at, close, width, top: y + margin });
    const lines = fold(label, names - 10, 'value');
    const name = stack(lines, text('value', '', 0, y + head), leading);
    bottom = Math.max(...placed.map((one) => one.y + margin), ...name.map((line) => line.y + foot));
    return { name, y, events: placed };
  });
  const years = x.ticks(Math.floor((width - names) / 64)).filter(Number.isInteger);
  const ticks = years.map((year) => text('small', `${year}`, at(year), top - 10, 'middle'));
  const closes = closing
    ? [text('small', `report closes, ${sayDate(closing.closes)}`, close - 8, bottom + 20, 'end')]
    : [];
  const told = lanes.flatMap(({ name, events }) => [...name, ...events.map((event) => event.text)]);
  const texts = [...legend.map((entry) => entry.text), ...ticks, ...closes, ...told];
  const height = bottom + (closing ? 26 : 8);
  return { width, height, legend, top, bottom, ticks, lanes, close, closes, texts };
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
  return placed.map(({ event, x, ends, label, turned }, i) => {
    const y = top + (levels[i] ?? 0) * pitch;
    const words = text('small', event.short, label, y + 5, turned ? 'end' : 'start');
    return { event, x, y, ends, text: { ...words, look: 'halo' } };
  });
}

/** What a mark and its label take up, from left to right. */
export type Span = [from: number, to: number];

/** The space between two on one level. */
const space = 12;

/** Put each span on the first level, counted from 0, on which it meets no span before it. */
export function levelsOf(spans: readonly Span[]) {
  const levels: Span[][] = [];
  return spans.map(([from, to]) => {
    const free = levels.findIndex((held) =>
      held.every(([start, end]) => to + space <= start || end + space <= from),
    );
    const level = free < 0 ? levels.length : free;
    levels[level] = [...(levels[level] ?? []), [from, to]];
    return level;
  });
}
