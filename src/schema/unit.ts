import { z } from 'zod';

/** What one unit of each scale is worth. */
export const factors = { percent: 0.01, million: 1e6 } as const;

/** What stands around a number: `US$`…` million`, …`%`, …` tonnes`. */
export const Unit = z.strictObject({
  /** Written before the number, without a space: `US$`. */
  before: z.string().default(''),
  /** What the number is counted in: a value of 3 in `million` is worth 3,000,000. */
  scale: z.enum(['percent', 'million']).exactOptional(),
  /** The thing counted, written after the number: `tonnes`, `countries`. */
  after: z.string().default(''),
});

export type Unit = z.infer<typeof Unit>;
