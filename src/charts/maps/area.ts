import { geoPath } from 'd3';
import { describeFact, sayFact } from '../../format/say/fact';
import { unitLabel } from '../../format/say/number';
import type { Fact, Measured } from '../../schema/fact';
import { Problem } from '../../schema/problem';
import { countryOf, earth, fit, mainland } from './atlas';
import { certaintyOf } from '../marks/certainty';
import { type ChartProps, onOneScale } from '../base/frame';
import { round } from '../base/measure';
import { fold } from '../marks/crowding';
import { stack, text } from '../marks/text';
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
 */
export function placeArea({ chart, facts, frame: { width, narrow } }: Omit<Props, 'find'>) {
  const fact = areaOf(facts);
  const country = mainland(countryOf(chart.country.id));
  const right = narrow ? 1 : beside;
  const { projection, height } = fit(country, width, { left: 1, right, top: 1, bottom: 1 });
  const side = round((Math.sqrt(fact.value) * projection.scale()) / earth, 1);
  const x = narrow ? 1 : width - beside + 2 * gap;
  const textX = Math.round(x + side + gap);
  const lines = fold(fact.label, width - textX, 'small');
  const below = Math.max(side, side / 2 + leading * lines.length);
  const whole = Math.ceil(narrow ? height + gap + below + 10 : Math.max(height, below + 2));
  const y = narrow ? height + gap : Math.round((whole - below) / 2);
  const [middleX, middleY] = geoPath(projection).centroid(country).map(Math.round);
  const name = text('value', chart.country.name, middleX ?? 0, middleY ?? 0, 'middle');
  const value = text('value', sayFact(fact), textX, Math.round(y + side / 2) + 5);
  const labels = [value, ...stack(lines, text('small', '', textX, value.y + leading), leading)];
  return {
    width,
    height: whole,
    outline: trace(country, projection).path,
    name,
    square: { fact, x, y, side, labels },
    texts: [name, ...labels],
  };
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
