import type { Fact } from '../../schema/fact';
import type { Formula } from '../../schema/formula';
import { outward, sayNumber } from './fact';
import { longRange } from './number';

type Find = (address: string) => Fact;

/** A formula in pieces, so that its numbers can be links: words, and the facts that stand among them. */
export function formulaPieces(formula: Formula, find: Find): (string | Fact)[] {
  if (typeof formula === 'string') return [find(formula)];
  const piecesOf = (operand: Formula) => {
    const pieces = formulaPieces(operand, find);
    return typeof operand === 'string' ? pieces : ['(', ...pieces, ')'];
  };
  const joined = (operands: readonly Formula[], sign: string) =>
    operands.flatMap((operand, i) => (i ? [sign, ...piecesOf(operand)] : piecesOf(operand)));
  if ('sum' in formula) return joined(formula.sum, ' + ');
  if ('difference' in formula) return joined(formula.difference, ' − ');
  if ('rest' in formula) return ['100% − ', ...joined(formula.rest, ' − ')];
  return joined(formula.product, isShare(formula.product[0], find) ? ' of ' : ' × ');
}

const isShare = (operand: Formula, find: Find) =>
  typeof operand === 'string' && find(operand).unit.scale === 'percent';

/**
 * A formula with its numbers in place of their addresses: `25.5% of €1.25 billion`; or as `say` has
 * them, where the unit is said elsewhere.
 */
export const sayFormula = (formula: Formula, find: Find, say: (fact: Fact) => string = sayNumber) =>
  formulaPieces(formula, find)
    .map((piece) => (typeof piece === 'string' ? piece : say(piece)))
    .join('');

/** Between which values the rounding of its inputs, and how they are read, leaves a derived fact: `€318 million to 320 million`. */
export function sayInterval({ derived, unit, decimals }: Fact) {
  if (!derived) return '';
  const [low, high] = outward(derived, decimals);
  const either = derived.reading ? 'by either reading, ' : '';
  return either + longRange([low, high], unit, decimals);
}
