import { ascending, extent, range, scaleLog, sort } from 'd3';
import { baseValue, longNumber } from '../../format/say/number';
import type { Measured } from '../../schema/fact';
import { factorOf } from '../../schema/unit';
import { reach } from '../marks/certainty';
import { measure, type } from '../base/measure';
import { text } from '../marks/text';

/** What an amount is worth, whatever the scale of its unit. */
export const amountOf = ({ value, unit, decimals }: Measured) => baseValue(value, unit, decimals);

/** The scale, from a power of ten to the largest amount, and its powers of ten as ticks. */
export function scaleOf(amounts: readonly Measured[], left: number, width: number) {
  const [least = 1, most = 1] = extent(amounts, amountOf);
  const first = Math.floor(Math.log10(least));
  const powers = range(first, Math.floor(Math.log10(most)) + 1).map((power) => 10 ** power);
  const unit = sort(amounts, (a, b) => ascending(factorOf(a.unit), factorOf(b.unit)))[0]?.unit;
  const labels = powers.map((power, i) => {
    const words = unit ? longNumber(power / factorOf(unit), unit) : '';
    // The unit is said once, at the first.
    return i ? words.slice(unit?.before.length) : words;
  });
  const start = left + Math.ceil(measure(labels[0] ?? '', type.small) / 2);
  const x = scaleLog([10 ** first, Math.max(most, 10 ** (first + 1))], [start, width - reach - 6]);
  const placed = powers.map((power) => Math.round(x(power)));
  return { x, ticks: placed.map((at, i) => text('small', labels[i] ?? '', at, 38, 'middle')) };
}
