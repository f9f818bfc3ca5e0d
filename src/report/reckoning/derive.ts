import { type Fact, openEnd } from '../../schema/fact';
import type { Formula } from '../../schema/formula';
import { Problem } from '../../schema/problem';
import { factorOf, type Unit } from '../../schema/unit';
import { between, endless, type Input, inputOf, loose } from './interval';

type Find = (address: string) => Fact;

/**
 * Work out a formula, in `unit`, and how far the rounding of its inputs carries: a printed 36.6 may
 * be anything from 36.55 to 36.65. Where it is `read` in one of two ways, a bound among its inputs is
 * taken as printed, and the end that it leaves open is without end.
 * @throws Problem where an input is no single value, or the units do not go together.
 */
export function evaluate(formula: Formula, unit: Unit, find: Find, read = false) {
  const [found, wanted] = [thingOf(formula, find), counted(unit)];
  if (found !== wanted) throw new Problem(`it comes out in ${named(found)}, not ${named(wanted)}`);
  const inputs = [...statedInputs(formula, find).values()].map((fact) => inputAs(fact, read));
  return between(inputs, (values) => calculate(formula, find, values) / factorOf(unit));
}

/** The addresses a formula names, in its order. */
export function inputsOf(formula: Formula): string[] {
  return typeof formula === 'string' ? [formula] : Object.values(formula).flat().flatMap(inputsOf);
}

/** The facts of the report that a formula rests on in the end, each once. */
export function statedInputs(formula: Formula, find: Find): Map<string, Fact> {
  const facts = inputsOf(formula).map(find);
  return new Map(
    facts.flatMap((fact) =>
      fact.derived ? [...statedInputs(fact.derived.formula, find)] : [[fact.address, fact]],
    ),
  );
}

/** A row that is one value, but for its rounding; or, as it is read, for the end its bound leaves open. */
function inputAs(fact: Fact, read: boolean): Input {
  const { address, value, bound, suspected } = fact;
  if (endless(fact) || (loose(fact) && !(read && openEnd(fact))) || suspected) {
    const what = bound ?? (suspected ? 'suspected' : JSON.stringify(value));
    throw new Problem(`${address} is no single value: ${what}`);
  }
  return inputOf(fact);
}

/** What a formula comes to in base units, given the values of the rows it rests on. */
export function calculate(
  formula: Formula,
  find: Find,
  values: ReadonlyMap<string, number>,
): number {
  const work = (operand: Formula) => calculate(operand, find, values);
  if (typeof formula === 'string') {
    const { derived } = find(formula);
    return derived ? work(derived.formula) : (values.get(formula) ?? Number.NaN);
  }
  if ('sum' in formula) return formula.sum.map(work).reduce((a, b) => a + b);
  if ('difference' in formula) return work(formula.difference[0]) - work(formula.difference[1]);
  if ('rest' in formula) return 1 - formula.rest.map(work).reduce((a, b) => a + b);
  const [one, other] = [work(formula.product[0]), work(formula.product[1])];
  // Nothing of a quantity without end is nothing.
  return one === 0 || other === 0 ? 0 : one * other;
}

/**
 * What a formula counts, a share being nothing: only like can be added to like, and a thing
 * multiplied by a share.
 */
export function thingOf(formula: Formula, find: Find): string {
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

/** What a unit counts; a share counts nothing. */
export const counted = ({ before, scale, after }: Unit) =>
  scale === 'percent' ? '' : before + after;

/** What is counted, as messages call it. */
export const named = (thing: string) => thing || 'a share';
