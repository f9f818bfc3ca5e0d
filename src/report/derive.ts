import { extent, range } from 'd3';
import { type Fact, halfStep, isMeasured } from '../schema/fact';
import type { Formula } from '../schema/formula';
import { Problem } from '../schema/problem';
import { factorOf, type Unit } from '../schema/unit';

type Find = (address: string) => Fact;

/**
 * Work out a formula, in `unit`, and how far the rounding of its inputs carries: a printed 36.6 may
 * be anything from 36.55 to 36.65. The result is lowest and highest where every input is at one of
 * its ends, as no formula multiplies an input by itself.
 * @throws Problem where an input is no single value, or the units do not go together.
 */
export function evaluate(formula: Formula, unit: Unit, find: Find) {
  checkUnits(formula, unit, find);
  const inputs = [...statedInputs(formula, find).values()].map(rounding);
  if (inputs.length > most)
    throw new Problem(`it rests on ${inputs.length} rows; ${most} are the most`);
  const at = (choose: (input: Rounding, i: number) => number) => {
    const values = new Map(inputs.map((input, i) => [input.address, choose(input, i)]));
    return tidy(calculate(formula, find, values) / factorOf(unit));
  };
  const corners = range(2 ** inputs.length).map((corner) =>
    at(({ low, high }, i) => (corner & (1 << i) ? high : low)),
  );
  const [low = Number.NaN, high = Number.NaN] = extent(corners);
  return { value: at(({ value }) => value), low, high };
}

/** Every input doubles the corners to look at. */
const most = 16;

/** The addresses a formula names, in its order. */
export function inputsOf(formula: Formula): string[] {
  return typeof formula === 'string' ? [formula] : Object.values(formula).flat().flatMap(inputsOf);
}

/** The facts of the report that a formula rests on in the end, each once. */
function statedInputs(formula: Formula, find: Find): Map<string, Fact> {
  const facts = inputsOf(formula).map(find);
  return new Map(
    facts.flatMap((fact) =>
      fact.derived ? [...statedInputs(fact.derived.formula, find)] : [[fact.address, fact]],
    ),
  );
}

interface Rounding {
  address: string;
  value: number;
  low: number;
  high: number;
}

/** A stated value and its ends, in base units. */
function rounding(fact: Fact): Rounding {
  const { address, value, bound, suspected, unit } = fact;
  const loose = bound === 'about' || bound === 'more than' || bound === 'as many as';
  if (!isMeasured(fact) || loose || suspected) {
    const what = bound ?? (suspected ? 'suspected' : JSON.stringify(value));
    throw new Problem(`${address} is no single value: ${what}`);
  }
  const [factor, half] = [factorOf(unit), halfStep(fact)];
  const [low, high] = [(fact.value - half) * factor, (fact.value + half) * factor];
  return { address, value: fact.value * factor, low, high };
}

function calculate(formula: Formula, find: Find, values: ReadonlyMap<string, number>): number {
  const work = (operand: Formula) => calculate(operand, find, values);
  if (typeof formula === 'string') {
    const { derived } = find(formula);
    return derived ? work(derived.formula) : (values.get(formula) ?? Number.NaN);
  }
  if ('sum' in formula) return formula.sum.map(work).reduce((a, b) => a + b);
  if ('difference' in formula) return work(formula.difference[0]) - work(formula.difference[1]);
  if ('rest' in formula) return 1 - formula.rest.map(work).reduce((a, b) => a + b);
  return work(formula.product[0]) * work(formula.product[1]);
}

function checkUnits(formula: Formula, unit: Unit, find: Find) {
  const [found, wanted] = [thingOf(formula, find), counted(unit)];
  if (found !== wanted) throw new Problem(`it comes out in ${named(found)}, not ${named(wanted)}`);
}

/** What a formula counts: only like can be added to like, and a thing multiplied by a share. */
function thingOf(formula: Formula, find: Find): string {
  if (typeof formula === 'string') return counted(find(formula).unit);
  const things = Object.values(formula)
    .flat()
    .map((operand) => thingOf(operand, find));
  const [first = '', second = ''] = things;
  if ('product' in formula) {
    const [one, other] = formula.product.map((operand) => [...statedInputs(operand, find).keys()]);
    const both = one?.find((address) => other?.includes(address));
    if (both) throw new Problem(`it multiplies ${both} by itself`);
    if (first && second) throw new Problem(`it multiplies ${named(first)} by ${named(second)}`);
    return first || second;
  }
  if ('rest' in formula && first) throw new Problem(`it takes ${named(first)} from a whole`);
  const other = things.find((thing) => thing !== first);
  if (other !== undefined) throw new Problem(`it adds ${named(other)} to ${named(first)}`);
  return first;
}

/** A share counts nothing: its unit is empty. */
const counted = ({ before, scale, after }: Unit) => (scale === 'percent' ? '' : before + after);

const named = (thing: string) => thing || 'a share';

/** Cut the noise of binary arithmetic: 695, not 694.9999999999999. */
const tidy = (value: number) => Number(value.toPrecision(12));
