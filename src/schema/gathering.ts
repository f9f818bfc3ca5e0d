import { z } from 'zod';
import { Figure } from './figure';
import { RowAddress, Words } from './words';

/** A row of a table, set beside rows of others. */
const Gathered = z.strictObject({
  /** Where the row stands. */
  of: RowAddress,
  /** What it is called here, where its own label does not tell it from its neighbours. */
  label: Words.exactOptional(),
});

/** A figure that no one table holds: rows of several, or what the report holds besides numbers. */
export const Gathering = z
  .strictObject({
    /** A name of a few words: `The harvest and the price`. */
    title: Words,
    /** The rows, in the order of the figure. */
    rows: z.array(Gathered).default([]),
    /** What is drawn where it is no numbers. */
    records: z.enum(['events', 'notes', 'places']).exactOptional(),
    figure: Figure,
  })
  .superRefine(({ rows, records }, context) => {
    const issue = (message: string, ...path: PropertyKey[]) =>
      context.addIssue({ code: 'custom', message, path });
    if (rows.length > 0 === Boolean(records)) issue('a gathering has either "rows" or "records"');
    const addresses = rows.map(({ of }) => of);
    addresses.forEach((of, i) => {
      if (addresses.indexOf(of) < i) issue(`two rows are "${of}"`, 'rows', i, 'of');
    });
  });

export type Gathering = z.infer<typeof Gathering>;
