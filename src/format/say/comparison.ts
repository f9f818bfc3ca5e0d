import { type Fact, halfStep, isMeasured } from '../../schema/fact';
import { factorOf, type Unit } from '../../schema/unit';
import { outward, sayNumber } from './fact';
import { formatNumber, longNumber, longRange } from './number';
import { sayRatio } from './ratio';

/** Between which values something is, and what the printed numbers come to; its value is NaN where it has only ends. */
interface Interval {
  value: number;
  printed?: number;
  low: number;
  high: number;
}

/** A number beside another: how many times that it is, and how much more, in base units. */
interface Comparison {
  one: Fact;
  other: Fact;
  ratio: Interval;
  difference: Interval;
}

/** `3.4 times 2.4 tonnes`; `5.7 tonnes more`; and what rounding, or another reading, leaves open of both. */
interface Said {
  times: string;
  more?: string | undefined;
  open?: string | undefined;
}

/** What can be said of it; undefined where bounds leave all of it open. */
export function sayComparison({ one, other, ratio, difference }: Comparison): Said | undefined {
  const more = moreIn(one, other);
  const between = () => [timesBetween(ratio, 3), more.between(difference)].filter(Boolean);
  if (Number.isFinite(ratio.value)) {
    const about = [one, other].some(({ bound }) => bound === 'about') ? 'about ' : '';
    const times = ratio.value === 1 ? 'as much as' : sayRatio(ratio.value);
    const size = more.exactly(difference.value);
    const whole = about || [one, other].every(isWhole);
    const open = whole ? undefined : between().join('; ');
    return { times: `${about}${times} ${sayNumber(other)}`, more: size && about + size, open };
  }
  const [down, up] = [ratio.low <= 0, ratio.high === Infinity];
  if (down && up) return undefined;
  if (!down && !up) {
    return { times: `${timesBetween(ratio, 2)} as much`, more: more.between(difference) };
  }
  return {
    times: `${down ? 'at most' : 'at least'} ${timesAt(ratio, down)} times as much`,
    more: more.bounded(difference, down),
  };
}

/** `3.38 to 3.46 times` */
function timesBetween({ low, high }: Interval, digits: number) {
  const [least, most] = [cut(low, digits, Math.floor), cut(high, digits, Math.ceil)];
  return least === most ? `${least} times` : `${least} to ${most} times`;
}

const timesAt = ({ printed = Number.NaN, low, high }: Interval, down: boolean) =>
  cut(printed || (down ? high : low), 2, down ? Math.ceil : Math.floor);

/** A number to so many digits, rounded down or up. */
function cut(value: number, digits: number, round: (value: number) => number) {
  const step = 10 ** (digits - 1 - Math.floor(Math.log10(Math.abs(value))));
  return formatNumber(round(Number((value * step).toPrecision(12))) / step);
}

/** Says how much more one number is than another, in the coarser of their units and to the decimals that both have. */
function moreIn(one: Fact, other: Fact) {
  const unit = unitOf(one, other);
  const factor = factorOf(unit);
  const steps = [one, other].filter(isMeasured).map((fact) => halfStep(fact) * factorOf(fact.unit));
  const decimals = Math.max(0, -Math.round(Math.log10((2 * Math.max(...steps)) / factor)));
  const size = (end: number) => longNumber(Math.abs(end), unit, decimals);
  const way = (end: number) => (end > 0 ? 'more' : 'less');
  const outer = ({ low, high }: Interval) =>
    outward({ low: low / factor, high: high / factor }, decimals);
  return {
    /** `5.7 tonnes more`; nothing where there is no difference. */
    exactly: (difference: number) =>
      difference === 0 ? undefined : `${size(difference / factor)} ${way(difference)}`,
    /** `5.6 to 5.8 tonnes more`; nothing where either may be the larger. */
    between(difference: Interval) {
      const [low, high] = outer(difference);
      if (low < 0 && high > 0) return undefined;
      const [least = 0, most = 0] = [low, high].map(Math.abs).sort((a, b) => a - b);
      return `${longRange([least, most], unit, decimals)} ${way(low + high)}`;
    },
    /** `at least 5 tonnes more`, of a difference that is open `down` or up. */
    bounded({ printed = Number.NaN, ...ends }: Interval, down: boolean) {
      const end = printed || (down ? ends.high : ends.low);
      const [low, high] = outer({ value: end, low: end, high: end });
      if (down) return `${high < 0 ? 'at least' : 'at most'} ${size(high)} ${way(high)}`;
      return low > 0 ? `at least ${size(low)} more` : undefined;
    },
  };
}

/** Whether it is a count of whole things, which nobody rounds. */
const isWhole = ({ value, unit: { before, scale } }: Fact) =>
  !before && !scale && Number.isInteger(value);

/** What a difference is counted in; that of shares in points. */
function unitOf(one: Fact, other: Fact): Unit {
  if (one.unit.scale === 'percent') return { ...one.unit, after: ' percentage points' };
  const [coarse, fine] = factorOf(one.unit) < factorOf(other.unit) ? [other, one] : [one, other];
  const { of = '' } = one.counts ?? {};
  return coarse.unit.after === fine.unit.after ? coarse.unit : { ...coarse.unit, after: of };
}
