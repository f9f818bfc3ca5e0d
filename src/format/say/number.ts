import { locale } from './locale';
import { factorOf, type Unit } from '../../schema/unit';

/** `1,250` or, with `decimals` 1, `695.0`. A minus is U+2212. */
export const formatNumber = (value: number, decimals?: number) =>
  plain(decimals).format(value).replace('-', '−');

const plain = format((decimals) => ({
  minimumFractionDigits: decimals,
  maximumFractionDigits: decimals ?? 12,
}));

/** The format for so many decimals. Each is made once: that takes longer than to use it. */
function format(options: (decimals: number | undefined) => Intl.NumberFormatOptions) {
  const made = new Map<number | undefined, Intl.NumberFormat>();
  return (decimals: number | undefined) => {
    const kept = made.get(decimals) ?? new Intl.NumberFormat(locale, options(decimals));
    made.set(decimals, kept);
    return kept;
  };
}

/** A number as the axis and labels of a chart show it, its unit said elsewhere: `1,250`, `25.5%`. */
export function shortNumber(value: number, unit: Unit, decimals?: number) {
  return formatNumber(value, decimals) + (unit.scale === 'percent' ? unit.after : '');
}

/** A number in running text: `€1.25 billion`, `25.5%`, `77 trees`, `two baskets`. */
export function longNumber(value: number, unit: Unit, decimals?: number) {
  return withUnit(inWords(value, unit, decimals), unit);
}

/** Two ends in running text: `five to six baskets`, `30 to 40 trees`. */
export function longRange([low, high]: [number, number], unit: Unit, decimals?: number) {
  return withUnit(`${inWords(low, unit, decimals)} to ${inWords(high, unit, decimals)}`, unit);
}

const plurals =
  /\b(tens|dozens|scores|hundreds|thousands|millions|billions|quantities|half|thirds?|quarters?|most)$/;

/** An amount in words, with what it counts: `hundreds of thousands of trees`, `several trees`. */
export function inUnit(words: string, { after }: Unit) {
  return [words, after && plurals.test(words) && 'of', after].filter(Boolean).join(' ');
}

/** What the numbers under it are counted in: `€ million`, `per cent`, `kg`. */
export function unitLabel({ before, scale, after }: Unit) {
  if (scale === 'percent') return 'per cent';
  return [before.trim(), scale, after].filter(Boolean).join(' ');
}

/** A number to the decimals that it is shown with. */
export const rounded = (value: number, decimals?: number) =>
  decimals === undefined ? value : Number(value.toFixed(decimals));

/** The bare value that a machine reads: 12.5 of `€ million` is 12500000. */
export const baseValue = (value: number, unit: Unit, decimals?: number) =>
  Number((rounded(value, decimals) * factorOf(unit)).toPrecision(12));

const spelled = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** Whole counts of things below ten are spelled out; a thousand millions become a billion. */
function inWords(value: number, unit: Unit, decimals?: number) {
  const { before, scale, after } = unit;
  if (scale && scale !== 'percent') return compact(value, unit, decimals);
  const counted = !before && !scale && after && decimals === undefined;
  return (counted && spelled[value]) || formatNumber(value, decimals);
}

function compact(value: number, unit: Unit, decimals?: number) {
  const shown = Math.abs(value) < 999.5 ? decimals : undefined;
  return short(shown)
    .format(baseValue(value, unit, decimals))
    .replace('-', '−')
    .replace(' ', '\u00a0');
}

const short = format((decimals) => ({
  notation: 'compact',
  compactDisplay: 'long',
  maximumFractionDigits: 12,
  minimumFractionDigits: decimals,
}));

function withUnit(number: string, { before, scale, after }: Unit) {
  const space = after && scale !== 'percent' ? '\u00a0' : '';
  return before.replace(/ $/, '\u00a0') + number + space + after;
}
