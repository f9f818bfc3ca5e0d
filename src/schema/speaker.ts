import { z } from 'zod';
import { Words } from './words';

/** Who speaks: for a number, in the report; for a work, through what it publishes. */
export const Speaker = z.enum([
  'statistic',
  'institution',
  'official',
  'expert',
  'poll',
  'media',
  'unsaid',
  'authors',
]);

/** Whom the text of the report names for a number. */
export const Says = z.strictObject({
  kind: Speaker,
  /** By the name the text gives: `the minister of gardens`. */
  who: Words,
});

export type Speaker = z.infer<typeof Speaker>;
export type Says = z.infer<typeof Says>;
