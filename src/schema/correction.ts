import { z } from 'zod';
import { Words } from './words';

/** Something that was put right, or added, after readers could have read it. */
const Correction = z.strictObject({
  /** The day it was published. */
  date: z.iso.date({ error: 'a day: "2021-02-13"' }),
  /** What is different now, in a sentence or two. */
  what: Words,
  /** The page it stands on; left out where it concerns them all. */
  page: z
    .string()
    .regex(/^([a-z0-9-]+\/)+$/, 'the path of a page: "apples/"')
    .exactOptional(),
});

/** All of them, the newest first. */
export const Corrections = z.array(Correction).superRefine((corrections, context) => {
  corrections.forEach(({ date }, i) => {
    const before = corrections[i - 1];
    if (!before || before.date >= date) return;
    const message = `the newest stands first: ${date} belongs before ${before.date}`;
    context.addIssue({ code: 'custom', message, path: [i, 'date'] });
  });
});

export type Corrections = z.infer<typeof Corrections>;
