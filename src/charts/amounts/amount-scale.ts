import { ascending, extent, range, scaleLog, sort } from 'd3';
import { baseValue, longNumber } from '../../format/say/number';
import { type Fact, isMeasured, type Measured } from '../../schema/fact';
import { factorOf } from '../../schema/unit';
import { reach } from '../marks/certainty';
import { measure, type } from '../base/measure';

/** What an amount is worth, whatever the scale of its unit. */
export const amountOf = ({ value, unit, decimals }: Measured) => baseValue(value, unit, decimals);

/** The scale, from a power of ten to the largest amount, and its powers of ten as ticks. */
export function scaleOf(rows: readonly Fact[], left: number, width: number) {
  const amounts = rows.filter(isMeasured);
  const [least = 1, most = 1] = extent(amounts, amountOf);
  const first = Math.floor(Math.log10(least));
  const powers = range(first, Math.floor(Math.log10(most)) + 1).map((power) => 10 ** power);
  const unit = sort(amounts, (a, b) => ascending(factorOf(a.unit), factorOf(b.unit)))[0]?.unit;
  const labels = powers.map((power, i) => {
    if (!unit) return '';
    const words = longNumber(power / factorOf(unit), unit);
    // The unit is said once, at the first.
    return i ? words.slice(unit.before.length) : words;
  });
  const start = left + Math.ceil(measure(labels[0] ?? '', type.small) / 2);
  const x = scaleLog([10 ** first, Math.max(most, 10 ** (first + 1))], [start, width - reach - 6]);
  return {
    x,
    ticks: powers.map((power, i) => ({ x: Math.round(x(power)), words: labels[i] ?? '' })),
  };
}
