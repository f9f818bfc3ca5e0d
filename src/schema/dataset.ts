import { z } from 'zod';
import { Chart } from './chart';
import { Counts } from './counts';
import { AsOf, Id, RowAddress, Sought, Template, Words } from './words';
import { Derived, Stated } from './quantity';
import { Unit } from './unit';

/** How a table is shown to the reader: what it finds, what it draws, and as which chart. */
export const Figure = z.strictObject({
  /** The finding of the report, as a sentence without a full stop. */
  finding: Words,
  /** What is drawn; unit and date are added from the table. */
  shows: Words,
  /** What we did beyond drawing the report's numbers. */
  method: Template.exactOptional(),
  /** The kind of chart, and what that kind needs. */
  chart: Chart,
});

/** Numbers that belong together. A lone number is a table with one row. */
export const Table = z
  .strictObject({
    /** A name of a few words: `Harvest`. */
    title: Words,
    /** What readers look for its numbers by, beside what all of the dataset is looked for by. */
    sought: Sought.exactOptional(),
    /** What its numbers are counted in. */
    unit: Unit,
    /** What its numbers count; a table of words counts nothing. */
    counts: Counts.exactOptional(),
    /** The date its numbers hold for, or `undated`. */
    asOf: AsOf,
    /** What the report states, in its order. */
    rows: z.array(Stated).min(1),
    /** What follows from it. Ours, and shown as ours. */
    derived: z.array(Derived).default([]),
    /** How the table is drawn, where a chapter draws it. */
    figure: Figure.exactOptional(),
  })
  .superRefine(({ rows, derived }, context) => {
    const ids = [...rows, ...derived].map(({ id }) => id);
    ids.forEach((id, i) => {
      if (ids.indexOf(id) === i) return;
      const row = i < rows.length ? ['rows', i] : ['derived', i - rows.length];
      const message = `two rows have the id "${id}"`;
      context.addIssue({ code: 'custom', message, path: [...row, 'id'] });
    });
  });

/** One file of the data folder. */
export const Dataset = z.strictObject({
  /** The subject: `Fruit`. */
  title: Words,
  /** What the report finds about it, in a sentence. */
  finds: Template,
  /** What readers look for all its numbers by: `fruit`, `Obst`. */
  sought: Sought.exactOptional(),
  /** Tables by id, the second step of an address. */
  tables: z.record(Id, Table),
});

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
    /** What readers look for it by. */
    sought: Sought.exactOptional(),
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

export type Figure = z.infer<typeof Figure>;
export type Table = z.infer<typeof Table>;
export type Dataset = z.infer<typeof Dataset>;
export type Gathering = z.infer<typeof Gathering>;
