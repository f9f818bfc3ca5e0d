import { z } from 'zod';
import { Figure } from './figure';
import { AsOf } from './date';
import { Derived, Stated } from './quantity';
import { Unit } from './unit';
import { Id, Words } from './words';

/** Numbers that belong together. A lone number is a table with one row. */
export const Table = z
  .strictObject({
    /** A name of a few words: `Harvest`. */
    title: Words,
    /** What its numbers are counted in. */
    unit: Unit,
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
  /** Tables by id, the second step of an address. */
  tables: z.record(Id, Table),
});

export type Table = z.infer<typeof Table>;
export type Dataset = z.infer<typeof Dataset>;
