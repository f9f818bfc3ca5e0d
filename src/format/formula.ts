import type { Fact } from '../schema/fact';
import type { Formula } from '../schema/formula';
import { labelNumber } from './fact';

/** A formula with its numbers in place of their addresses: `25.5% × 1,250`. */
export function sayFormula(formula: Formula, find: (address: string) => Fact): string {
  if (typeof formula === 'string') return labelNumber(find(formula));
  const say = (operand: Formula) => {
    const words = sayFormula(operand, find);
    return typeof operand === 'string' ? words : `(${words})`;
  };
  if ('sum' in formula) return formula.sum.map(say).join(' + ');
  if ('difference' in formula) return formula.difference.map(say).join(' − ');
  if ('rest' in formula) return `100% − ${formula.rest.map(say).join(' − ')}`;
  return formula.product.map(say).join(' × ');
}
