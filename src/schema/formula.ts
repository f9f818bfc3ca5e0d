import { z } from 'zod';
import { RowAddress } from './words';

/** How a derived value follows from rows of the report: an address, or an operation on formulas. */
export type Formula =
  | string
  | { sum: Formula[] }
  | { difference: [Formula, Formula] }
  | { product: [Formula, Formula] }
  | { rest: Formula[] };

const operand = z.lazy(() => Formula);

export const Formula: z.ZodType<Formula> = z.union(
  [
    RowAddress,
    z.strictObject({ sum: z.array(operand).min(2) }),
    z.strictObject({ difference: z.tuple([operand, operand]) }),
    z.strictObject({ product: z.tuple([operand, operand]) }),
    /** What shares leave of the whole. */
    z.strictObject({ rest: z.array(operand).min(1) }),
  ],
  {
    error:
      'a formula is an address, {"sum": [a, b, …]}, {"difference": [a, b]}, {"product": [a, b]} or {"rest": [a, b, …]}',
  },
);
