import { ascending, extent, range, scaleLinear, scaleLog, sort, ticks } from 'd3';
import { baseValue, longNumber } from '../../format/say/number';
import type { Measured } from '../../schema/fact';
import { factorOf } from '../../schema/unit';
import { reach } from '../marks/certainty';
import { measure, type } from '../base/measure';
import { text } from '../marks/text';

/** What an amount is worth, whatever the scale of its unit. */
export const amountOf = ({ value, unit, decimals }: Measured) => baseValue(value, unit, decimals);

/** The scale, from a power of ten to the largest amount, and its powers of ten as ticks; or, plain, from zero. */
export function scaleOf(amounts: readonly Measured[], left: number, width: number, plain = false) {
  const [least = 1, most = 1] = extent(amounts, amountOf);
  const first = Math.floor(Math.log10(least));
  const steps = plain
    ? ticks(0, most, 4)
    : range(first, Math.floor(Math.log10(most)) + 1).map((power) => 10 ** power);
  const unit = sort(amounts, (a, b) => ascending(factorOf(a.unit), factorOf(b.unit)))[0]?.unit;
  const labels = steps.map((step, i) => {
    if (step === 0) return '0';
    const words = unit ? longNumber(step / factorOf(unit), unit) : '';
    // The unit is said once, at the first.
    return i > (plain ? 1 : 0) ? words.slice(unit?.before.length) : words;
  });
  const start = left + Math.ceil(measure(labels[0] ?? '', type.small) / 2);
  const room = [start, width - reach - 6];
  const x = plain
    ? scaleLinear([0, most], room)
    : scaleLog([10 ** first, Math.max(most, 10 ** (first + 1))], room);
  const placed = steps.map((step) => Math.round(x(step)));
  return { x, ticks: placed.map((at, i) => text('small', labels[i] ?? '', at, 38, 'middle')) };
}
