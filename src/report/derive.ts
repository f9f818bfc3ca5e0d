import { factors, type Unit } from '../schema/unit';
import type { Fact } from '../schema/fact';
import type { Formula } from '../schema/formula';
import { Problem } from '../schema/problem';

/** A value between the ends that the rounding of its inputs allows. */
interface Interval {
  value: number;
  low: number;
  high: number;
}

/**
 * Work out a formula, in `unit`. A printed 36.6 is taken as anything from 36.55 to 36.65; the
 * interval says how far that carries.
 * @throws Problem where an input is no single value: a range, `about`, `more than`, not stated.
 */
export function evaluate(formula: Formula, unit: Unit, find: (address: string) => Fact): Interval {
  const { value, low, high } = inBaseUnits(formula, find);
  const factor = factorOf(unit);
  return { value: tidy(value / factor), low: tidy(low / factor), high: tidy(high / factor) };
}

/** The addresses a formula rests on, in its order. */
export function inputsOf(formula: Formula): string[] {
  return typeof formula === 'string' ? [formula] : Object.values(formula).flat().flatMap(inputsOf);
}

function inBaseUnits(formula: Formula, find: (address: string) => Fact): Interval {
  if (typeof formula === 'string') return intervalOf(find(formula));
  if ('sum' in formula) return formula.sum.map((term) => inBaseUnits(term, find)).reduce(add);
  if ('difference' in formula) {
    const [from, less] = formula.difference.map((term) => inBaseUnits(term, find));
    return add(from as Interval, negative(less as Interval));
  }
  return formula.product.map((term) => inBaseUnits(term, find)).reduce(multiply);
}

/** The rounding interval of a fact, in base units. */
function intervalOf(fact: Fact): Interval {
  const { address, value, bound, unit, derived } = fact;
  if (typeof value !== 'number' || bound === 'about' || bound === 'more than') {
    throw new Problem(`${address} is no single value: ${bound ?? JSON.stringify(value)}`);
  }
  const factor = factorOf(unit);
  const half = 10 ** -decimalsOf(value) / 2;
  const { low, high } = derived ?? { low: value - half, high: value + half };
  return { value: value * factor, low: low * factor, high: high * factor };
}

const add = (a: Interval, b: Interval): Interval => ({
  value: a.value + b.value,
  low: a.low + b.low,
  high: a.high + b.high,
});

const negative = ({ value, low, high }: Interval): Interval => ({
  value: -value,
  low: -high,
  high: -low,
});

function multiply(a: Interval, b: Interval): Interval {
  const corners = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high];
  return { value: a.value * b.value, low: Math.min(...corners), high: Math.max(...corners) };
}

const factorOf = ({ scale }: Unit) => (scale ? factors[scale] : 1);

const decimalsOf = (value: number) => String(value).split('.')[1]?.length ?? 0;

/** Cut the noise of binary arithmetic: 695, not 694.9999999999999. */
const tidy = (value: number) => Number(value.toPrecision(12));
