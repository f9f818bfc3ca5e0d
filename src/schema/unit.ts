import { z } from 'zod';
import { Beside } from './words';

/** What one unit of each scale is worth. */
const factors = { percent: 0.01, thousand: 1e3, million: 1e6, billion: 1e9 } as const;

/** What stands around a number: `€`…` million`, …`%`, …` baskets`. */
export const Unit = z.strictObject({
  /** Written before the number, with a space where it has one: `€`, `CHF `. */
  before: Beside.default(''),
  /** What the number is counted in: a value of 3 in `million` is worth 3,000,000. */
  scale: z.enum(['percent', 'thousand', 'million', 'billion']).exactOptional(),
  /** The thing counted, written after the number: `baskets`, `trees`. */
  after: Beside.default(''),
});

export type Unit = z.infer<typeof Unit>;

/** What one of this unit is worth in base units. */
export const factorOf = ({ scale }: Unit) => (scale ? factors[scale] : 1);
