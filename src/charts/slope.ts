import { ascending, max, pairs, scaleLinear, scalePoint, sort } from 'd3';
import { sayAsOf } from '../format/date';
import { describeFact } from '../format/fact';
import { list } from '../format/list';
import { unitLabel } from '../format/number';
import type { ChartOf } from '../schema/chart';
import { type Fact, isStated, type Measured } from '../schema/fact';
import { Problem } from '../schema/problem';
import { factorOf, type Unit } from '../schema/unit';
import { certaintyOf } from './certainty';
import { type ChartProps, onOneScale } from './frame';
import { linesOf, stackAbove, stackBeside, widthOf } from './slope-labels';

type Props = ChartProps<ChartOf<'slope'>>;

const height = 232;
const baseline = height - 34;
/** From a point to its label. */
const gap = 14;

/**
 * Place one point a row on a scale from zero, evenly spaced: in the order given or, where the rows
 * are several series, by date. What we derived is left to the table.
 * @throws Problem where a point has no mark, or labels meet.
 */
export function placeSlope({ chart: { series }, facts, frame: { width } }: Omit<Props, 'find'>) {
  const drawn = drawnOf(facts, series);
  const places = drawn.map(({ address, asOf }) => (series ? asOf : address));
  const [start, end] = [places[0], places.at(-1)];
  const mixed = new Set(drawn.map(({ unit }) => unitLabel(unit))).size > 1;
  const labels = drawn.map((fact, i) => {
    const goesOn = drawn.slice(i + 1).some(({ label }) => label === fact.label);
    return linesOf(fact, series && !goesOn ? fact.label : '', mixed);
  });
  const roomAt = (place = '') =>
    gap + 2 + Math.max(0, ...labels.filter((_, i) => places[i] === place).map(widthOf));
  const x = scalePoint(places, [roomAt(start), width - roomAt(end)]);
  const y = scaleLinear([0, max(drawn, worthOf) || 1], [baseline, 30]);
  const points = drawn.map((fact, i) => {
    const place = places[i] ?? '';
    const [first, last] = [place === start, place === end];
    const top = Math.round(y(worthOf(fact)));
    const lines = labels[i] ?? [];
    return {
      fact,
      x: Math.round(x(place) ?? 0),
      y: top,
      mark: markOf(fact),
      /** Which point a line comes from. */
      from: drawn.slice(0, i).findLastIndex(({ label }) => !series || label === fact.label),
      lines: first || last ? stackBeside(lines, top + 5, baseline) : stackAbove(lines, top - 16),
      anchor: first ? 'end' : last ? 'start' : 'middle',
      dx: first ? -gap : last ? gap : 0,
      /** What stands under the first point at each place. */
      tick: places.indexOf(place) === i && (series ? sayAsOf(fact.asOf) : fact.label),
    };
  });
  for (const there of Map.groupBy(points, (point) => point.x).values()) refuseMeeting(there);
  return { width, height, baseline, points };
}

/** Say what the points show, in reading order. */
export function describeSlope({ chart: { series }, facts }: Pick<Props, 'chart' | 'facts'>) {
  const points = drawnOf(facts, series).map(
    (fact) => describeFact(fact) + (series ? ` (${sayAsOf(fact.asOf)})` : ''),
  );
  const joined = series ? 'those of one name joined by a line' : 'joined by a line';
  return `Points on a scale from zero, ${joined}: ${list(points)}.`;
}

/** What is drawn, in order along x. @throws Problem where a point has no place or no mark. */
function drawnOf(facts: readonly Fact[], series?: boolean) {
  const drawn = onOneScale(facts.filter(isStated), thingOf);
  for (const { address, asOf } of series ? drawn : []) {
    if (asOf === 'undated') throw new Problem(`${address} is undated; a series goes by dates`);
  }
  return series ? sort(drawn, (a, b) => ascending(a.asOf, b.asOf)) : drawn;
}

/** What a unit counts: on one scale, thousands stand beside millions. */
const thingOf = ({ before, after }: Unit) => before + after;

const worthOf = ({ value, unit }: Measured) => value * factorOf(unit);

/** The mark of a point: open for a part of a period, and loose for what is near and not exact. */
function markOf(fact: Measured) {
  const certainty = certaintyOf(fact);
  if (certainty === 'about') return 'loose';
  if (certainty === 'stated') return fact.part === undefined ? 'mark' : 'open';
  throw new Problem(`${fact.address} is not simply stated; a slope has no mark for that`);
}

interface Labelled {
  fact: Fact;
  lines: readonly { y: number }[];
}

/** @throws Problem where labels one above the other meet. */
function refuseMeeting(points: readonly Labelled[]) {
  const downwards = sort(points, (a, b) => ascending(a.lines[0]?.y, b.lines[0]?.y));
  for (const [upper, lower] of pairs(downwards)) {
    if ((lower.lines[0]?.y ?? 0) - (upper.lines.at(-1)?.y ?? 0) >= 15) continue;
    throw new Problem(`the labels of ${upper.fact.address} and ${lower.fact.address} meet`);
  }
}
