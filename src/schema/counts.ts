import { z } from 'zod';
import { Words } from './words';

/** What a number counts, beside its unit: only like is set beside like. */
export const Counts = z
  .strictObject({
    /**
     * `stock`: what there is, or has come together, at one time. `flow`: what comes or goes in a span
     * of time. `cost`: what one thing costs. `share`: a part of a whole. `change`: by how much
     * something rose or fell. `length`: a length of time.
     */
    as: z.enum(['stock', 'flow', 'cost', 'share', 'change', 'length']),
    /**
     * What is counted, where the unit does not say it: `apples` of tonnes. Of a share, its whole; of
     * a change, what changed.
     */
    of: Words.exactOptional(),
  })
  .refine(({ as, of }) => of || (as !== 'share' && as !== 'change'), {
    error: 'missing; say of what it is a share, or what changed: "of": "the harvest"',
    path: ['of'],
  });

export type Counts = z.infer<typeof Counts>;
