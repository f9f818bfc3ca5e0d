import { geoPath } from 'd3';
import { describeFact, sayFact } from '../../format/say/fact';
import { unitLabel } from '../../format/say/number';
import type { Fact, Measured } from '../../schema/fact';
import { Problem } from '../../schema/problem';
import { countryOf, earth, fit, mainland } from './atlas';
import { certaintyOf } from '../marks/certainty';
import { type ChartProps, onOneScale } from '../base/frame';
import { measure, round, type, wrap } from '../base/measure';
import { trace } from './trace';

export type Props = ChartProps<'area'>;

/** What an area is counted in. */
const unit = 'square kilometres';
/** Room for the square and its label beside a wide outline. */
const beside = 236;
/** Between outline, square and label. */
const gap = 14;
const leading = 18;

/**
 * Place the outline of a country and, beside or under it, a square of the stated area at the same
 * scale. As the projection keeps areas, the two are to each other in the drawing as on the sphere:
 * a kilometre is the scale of the projection, which is what a radian takes, over the radius of the
 * Earth. The square stands apart from the outline, as it says nothing of where the land lies.
 * @throws Problem where the square leaves no room for its label.
 */
export function placeArea({ chart, facts, frame: { width, narrow } }: Omit<Props, 'find'>) {
  const fact = areaOf(facts);
  const country = mainland(countryOf(chart.country.id));
  const right = narrow ? 1 : beside;
  const { projection, height } = fit(country, width, { left: 1, right, top: 1, bottom: 1 });
  const side = round((Math.sqrt(fact.value) * projection.scale()) / earth, 1);
  const x = narrow ? 1 : width - beside + 2 * gap;
  const textX = Math.round(x + side + gap);
  const lines = linesOf(fact, width - textX);
  const below = side / 2 + leading * (lines.length - 1);
  const y = narrow ? height + gap : Math.round((height - below) / 2);
  const [middleX, middleY] = geoPath(projection).centroid(country);
  return {
    width,
    height: narrow ? Math.ceil(y + below + 10) : height,
    outline: trace(country, projection).path,
    name: { words: chart.country.name, x: Math.round(middleX), y: Math.round(middleY) },
    square: { fact, x, y, side },
    texts: lines.map((line, i) => ({
      ...line,
      x: textX,
      y: Math.round(y + side / 2) + 5 + i * leading,
    })),
  };
}

/** The lines beside the square, from the top: how large it is, and what. */
function linesOf(fact: Measured, room: number) {
  const lines = [
    { words: sayFact(fact), set: 'value' as const },
    ...wrap(fact.label, room, type.small).map((words) => ({ words, set: 'small' as const })),
  ];
  const wide = lines.find(({ words, set }) => measure(words, type[set]) > room);
  if (!wide) return lines;
  throw new Problem(`${fact.address} leaves no room beside its square for “${wide.words}”`);
}

/**
 * The one area that a table states.
 * @throws Problem where it has more rows, another unit, or no single value.
 */
function areaOf(facts: readonly Fact[]): Measured {
  const [fact, another] = onOneScale(facts);
  if (!fact || another) throw new Problem(`${facts.length} rows; this chart draws one area`);
  if (unitLabel(fact.unit) !== unit) {
    throw new Problem(`${fact.address} is in ${unitLabel(fact.unit)}; this chart draws ${unit}`);
  }
  if (certaintyOf(fact) === 'stated') return fact;
  throw new Problem(`${fact.address} is not simply stated; a square has no mark for that`);
}

/** Say what the square is, and to the scale of what. */
export function describeArea({ chart, facts }: Pick<Props, 'chart' | 'facts'>) {
  return `A square, to the scale of the outline of ${chart.country.name}: ${describeFact(areaOf(facts))}.`;
}
