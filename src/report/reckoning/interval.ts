import { extent, range } from 'd3';
import { type Fact, halfStep, openEnd } from '../../schema/fact';
import { Problem } from '../../schema/problem';
import { factorOf } from '../../schema/unit';

/** Between which values something is, and which of them is printed: NaN where none of them is. */
export interface Interval {
  value: number;
  /** What comes of the printed numbers where a bound leaves one of them open. */
  printed?: number;
  low: number;
  high: number;
}

/** What a formula rests on, in base units. */
export interface Input extends Interval {
  address: string;
}

/** Why nothing can be reckoned with a row; undefined where something can. */
export function endless({ value, bound }: Pick<Fact, 'value' | 'bound'>) {
  if (value === 'not stated') return value;
  if (typeof value === 'string') return 'in words';
  return bound === 'about' ? bound : undefined;
}

/** What leaves a row more room than its rounding does. */
export function loose(fact: Pick<Fact, 'value' | 'bound'>) {
  if (Array.isArray(fact.value)) return 'a range';
  return openEnd(fact) && fact.bound;
}

/**
 * A row that is not endless, with its ends: open upwards it is from its value up without end, open
 * downwards from nothing up to it, a range its two ends; any other as far as its print may be rounded.
 */
export function inputOf(fact: Fact): Input {
  const { address, unit } = fact;
  const { value, printed, low, high } = endsOf(fact);
  const factor = factorOf(unit);
  const ends = { address, value: value * factor, low: low * factor, high: high * factor };
  return printed === undefined ? ends : { ...ends, printed: printed * factor };
}

function endsOf(fact: Fact): Interval {
  const { value } = fact;
  if (typeof value === 'string') throw new Problem(`${fact.address} is no number: ${value}`);
  if (typeof value !== 'number') return { value: Number.NaN, low: value[0], high: value[1] };
  const open = openEnd(fact);
  if (open === 'upper') return { value: Number.NaN, printed: value, low: value, high: Infinity };
  if (open === 'lower') return { value: Number.NaN, printed: value, low: 0, high: value };
  const half = halfStep({ ...fact, value });
  return { value, low: value - half, high: value + half };
}

/** Every input doubles the corners to look at. */
const most = 16;

/**
 * How far the ends of its inputs carry a calculation. It is lowest and highest where every input is
 * at one of its ends, as long as no input is multiplied by itself.
 * @throws Problem where the inputs are too many.
 */
export function between(
  inputs: readonly Input[],
  work: (values: ReadonlyMap<string, number>) => number,
): Interval {
  if (inputs.length > most)
    throw new Problem(`it rests on ${inputs.length} rows; ${most} are the most`);
  const at = (choose: (input: Input, i: number) => number) =>
    tidy(work(new Map(inputs.map((input, i) => [input.address, choose(input, i)]))));
  const corners = range(2 ** inputs.length).map((corner) =>
    at(({ low, high }, i) => (corner & (1 << i) ? high : low)),
  );
  const value = at((input) => input.value);
  // Infinity less infinity may be anything.
  if (corners.some(Number.isNaN)) return { value, low: -Infinity, high: Infinity };
  const [low = Number.NaN, high = Number.NaN] = extent(corners);
  if (!inputs.some(({ printed }) => printed !== undefined)) return { value, low, high };
  return { value, printed: at((input) => input.printed ?? input.value), low, high };
}

/** Cut the noise of binary arithmetic: 695, not 694.9999999999999. */
const tidy = (value: number) => Number(value.toPrecision(12));
