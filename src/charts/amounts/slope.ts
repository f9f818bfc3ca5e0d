import { ascending, scaleLinear, sort } from 'd3';
import { sayAsOf, yearOf } from '../../format/say/date';
import { describeFact, labelNumber, partOf, sayNumber } from '../../format/say/fact';
import { list } from '../../format/say/list';
import { unitLabel } from '../../format/say/number';
import { type Fact, isStated, type Measured } from '../../schema/fact';
import { Problem } from '../../schema/problem';
import { factorOf, type Unit } from '../../schema/unit';
import { certaintyOf } from '../marks/certainty';
import { type ChartProps, onOneScale, scaleTo } from '../base/frame';
import { widthOf } from '../marks/crowding';
import { leading, type Line, linesOf, type Side, text, type Text } from '../marks/text';

export type Props = ChartProps<'slope'>;

const height = 232;
const baseline = height - 34;
/** From a point to its label: beside it, and above it. */
const gap = 14;
const lift = 16;
/** The least room over a point: for its mark, and for a line above it. */
const head = 30;

/**
 * Place one point a row on a scale from zero: in the order given and evenly spaced or, where the
 * rows are several series, each at its date. What we derived is left to the table.
 * @throws Problem where a point has no mark.
 */
export function placeSlope({ chart: { series }, facts, frame: { width } }: Omit<Props, 'find'>) {
  const drawn = drawnOf(facts, series);
  const places = drawn.map(({ asOf }, i) => (series ? yearOf(asOf) : i));
  const [start = 0, end = 0] = [places[0], places.at(-1)];
  const mixed = new Set(drawn.map(({ unit }) => unitLabel(unit))).size > 1;
  const labelled = drawn.map((fact, i) => {
    const goesOn = drawn.slice(i + 1).some(({ label }) => label === fact.label);
    const place = places[i] ?? 0;
    return {
      fact,
      place,
      value: worthOf(fact),
      lines: labelOf(fact, series && !goesOn ? fact.label : '', mixed),
      side: place === start ? ('start' as const) : place === end ? ('end' as const) : undefined,
    };
  });
  const roomAt = (there: number) => {
    const labels = labelled.filter(({ place }) => place === there).map(({ lines }) => lines);
    return gap + 2 + Math.max(0, ...labels.flat().map(widthOf));
  };
  const x = scaleLinear([start, end], [roomAt(start), width - roomAt(end)]);
  const scale = scaleTo(labelled, ({ lines, side }) => {
    const more = side ? 0 : leading * (lines.length - 1);
    return baseline - head - more;
  });
  const points = labelled.map(({ fact, place, value, lines, side }, i) => {
    const at = { x: Math.round(x(place)), y: Math.round(baseline - value * scale) };
    /** What stands under the first point at each place. */
    const words = series ? sayAsOf(fact.asOf) : fact.label;
    const tick = text('small', words, at.x, height - 12, 'middle');
    return {
      fact,
      ...at,
      mark: markOf(fact),
      /** Which point a line comes from. */
      from: drawn.slice(0, i).findLastIndex(({ label }) => !series || label === fact.label),
      texts: [...labelTexts(lines, side, at), ...(places.indexOf(place) === i ? [tick] : [])],
    };
  });
  return { width, height, baseline, points, texts: points.flatMap(({ texts }) => texts) };
}

/**
 * A label beside its point, with the number at its height, but inside the drawing and over the
 * baseline; where other points are at both sides, above it.
 */
function labelTexts(
  lines: readonly Line[],
  side: 'start' | 'end' | undefined,
  { x, y }: { x: number; y: number },
) {
  const number = lines.findIndex(({ set }) => set === 'value');
  const deep = leading * (lines.length - 1);
  const beside = Math.max(12, Math.min(y + 5 - leading * number, baseline - 6 - deep));
  const first = side ? beside : y - lift - deep;
  const place: Side = {
    start: { x: x - gap, anchor: 'end' as const },
    end: { x: x + gap, anchor: 'start' as const },
    above: { x, anchor: 'middle' as const },
  }[side ?? 'above'];
  return lines.map((line, i): Text => ({ ...line, ...place, look: 'ink', y: first + leading * i }));
}

/** The lines of a label, from the top: name, bound, number, unit, part; each where there is one. */
function labelOf(fact: Measured, name: string, withUnit: boolean) {
  const { bound, unit } = fact;
  const bare = { ...fact, unit: { ...unit, after: '' } };
  const number = withUnit ? sayNumber(bare) : labelNumber(fact);
  return linesOf([name, bound], number, [withUnit ? unit.after : '', partOf(fact)]);
}

/** Say what drawing it is. */
export const formOfSlope = ({ chart: { series } }: Pick<Props, 'chart'>) =>
  `Points on a scale from zero, ${series ? 'those of one name joined by a line' : 'joined by a line'}`;

/** Say what the points show, in reading order. */
export function describeSlope({ chart, facts }: Pick<Props, 'chart' | 'facts'>) {
  const { series } = chart;
  const points = drawnOf(facts, series).map(
    (fact) => describeFact(fact) + (series ? ` (${sayAsOf(fact.asOf)})` : ''),
  );
  return `${formOfSlope({ chart })}: ${list(points)}.`;
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
