import { z } from 'zod';
import { Words } from './words';

const Finding = z.strictObject({
  /** In a few words: `By hand, in June 2020`. */
  what: Words,
  /** In sentences. */
  words: Words,
});

/** What people found of how this edition can be read, beside what programs test. */
export const Accessibility = z.strictObject({
  /** The day of the statement. */
  date: z.iso.date({ error: 'a day: "2021-02-13"' }),
  /** Who has tested or audited it, in a sentence or two. */
  audit: Words,
  /** What was tested by hand, and what was not. */
  tested: z.array(Finding),
  /** What is missing or weak, that is not so in every edition. */
  missing: z.array(Finding).default([]),
  /** Where to report a problem. */
  problem: Words,
});

export type Accessibility = z.infer<typeof Accessibility>;
