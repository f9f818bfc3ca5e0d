import { z } from 'zod';
import { AsOf, Id } from './words';
import { PublishedRow } from './published';

/** A table of a dataset, whose rows stand with all others. */
export const PublishedTable = z.strictObject({
  id: Id,
  title: z.string(),
  unit: z.string(),
  as_of: AsOf,
});

/** A dataset with all its numbers, and where they are from. */
export const PublishedDataset = z.strictObject({
  $schema: z.url(),
  id: Id,
  title: z.string(),
  /** The page that shows it. */
  address: z.url(),
  /** The edition that compiled it. */
  edition: z.string(),
  license: z.url(),
  /** The report its numbers are from, as it is cited. */
  report: z.string(),
  tables: z.array(PublishedTable),
  rows: z.array(PublishedRow),
});

export type PublishedDataset = z.infer<typeof PublishedDataset>;
