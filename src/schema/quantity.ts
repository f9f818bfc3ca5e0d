import { z } from 'zod';
import { Counts } from './counts';
import { AsOf, Id, PrintedPage, Template, Words } from './words';
import { Formula } from './formula';
import { Says } from './speaker';
import { Unit } from './unit';

/** How a value bounds the truth, in the words of the report. */
export const Bound = z.enum(['about', 'more than', 'as many as', 'as much as', 'as low as']);

const Row = z.strictObject({
  /** The last step of the row's address: `dataset/table/id`. */
  id: Id,
  /** What is counted, as a chart or a table names it. */
  label: Words,
  /** Whose colour the number wears: the id of an actor. */
  actor: Id,
});

const values = 'a number without quotes, a range [low, high], an amount in words, or "not stated"';

/** An amount the report gives only in words: letters, spaces and hyphens. */
const InWords = z.string().regex(/^(?!not\b)[a-z]+([ -][a-z]+)*$/i, values);

/** A number the report states, and where it states it. */
export const Stated = Row.extend({
  /** The number; a range `[30, 40]`; `"hundreds of thousands"`; or `"not stated"`. */
  value: z.union(
    [z.number(), z.tuple([z.number(), z.number()]), z.literal('not stated'), InWords],
    { error: values },
  ),
  /**
   * The number as the report prints it, bound and unit included: `more than € 1 billion`. An amount
   * in words may do without: it can be what a whole sentence says.
   */
  printed: Words.exactOptional(),
  /** Decimals as printed, where the last of them is a zero: 1 for a printed `7.0`. */
  decimals: z.int().min(0).exactOptional(),
  /** The word the report puts before the number: `more than`. */
  bound: Bound.exactOptional(),
  /** The report suspects this value; it does not know it. */
  suspected: z.literal(true).exactOptional(),
  /** What is promised, planned or forecast, as seen from the report. */
  planned: z.literal(true).exactOptional(),
  /** Who says so, where the text of the report names somebody. */
  says: Says.exactOptional(),
  /** The span a value covers where it is not the whole one: `ten months of 2020`. */
  part: Words.exactOptional(),
  /** Where the row's unit is not the table's. */
  unit: Unit.exactOptional(),
  /** Where it counts something else than the table does. */
  counts: Counts.exactOptional(),
  /** Where the row's date is not the table's. */
  asOf: AsOf.exactOptional(),
  /** How the report words the date, where the rest follows from its place in the text: `the year before`. */
  dated: Words.exactOptional(),
  /** The note whose mark vouches for the number; `null` where the report gives none. */
  note: z.int('the number of a note, or null where the report gives none').positive().nullable(),
  /** Its sentence has no mark: that of the note is the next in the text. */
  mark: z.literal('next').exactOptional(),
  /** The page of the printed report. */
  page: PrintedPage,
}).superRefine(({ value, printed, bound, suspected, note, mark }, context) => {
  const issue = (key: string, message: string) =>
    context.addIssue({ code: 'custom', message, path: [key] });
  const unstated = value === 'not stated';
  if (!printed && typeof value !== 'string') {
    issue('printed', 'missing; give the number as the report prints it: "more than € 1 billion"');
  }
  if (printed && unstated) issue('printed', 'what is not stated is not printed; take it out');
  if (bound && unstated) issue('bound', 'what is not stated has no bound; take it out');
  if (suspected && unstated) issue('suspected', 'what is not stated is not suspected; take it out');
  if (mark && note === null) issue('mark', 'without a note there is no mark; take it out');
  if (Array.isArray(value) && value[0] >= value[1]) issue('value', 'a range goes from low to high');
});

/** One of two ways to read what the report leaves open. */
const Reading = z.strictObject({
  /** In a few words, as a chart says it: `by the share`. */
  name: Words,
  /** What it takes for granted, in sentences. */
  assumes: Template,
  /** The row of the same table that the other reading works out; one of the two names the other. */
  instead: Id.exactOptional(),
});

/** A number of ours, worked out from numbers of the report. */
export const Derived = Row.extend({
  /** How it follows from rows of the report: an address, or an operation on addresses. */
  formula: Formula,
  /** Decimals shown: no more than the inputs support. */
  decimals: z.int().min(0),
  /** The row of the same table that states only a bound of what this one works out. */
  refines: Id.exactOptional(),
  /** How it is read, where another row reads it otherwise. It may then rest on a bound, as printed. */
  reading: Reading.exactOptional(),
});

export type Bound = z.infer<typeof Bound>;
export type Stated = z.infer<typeof Stated>;
export type Derived = z.infer<typeof Derived>;
