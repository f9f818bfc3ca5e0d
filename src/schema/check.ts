import { z } from 'zod';
import { Formula } from './formula';
import { Id, RowAddress, Template } from './words';

const DateAddress = z
  .string()
  .regex(
    /^(timeline\/[a-z0-9-]+|[a-z0-9-]+(\/[a-z0-9-]+){2})$/,
    'the address of a date: timeline/event, or dataset/table/row',
  );

const Named = z
  .string()
  .regex(
    /^((timeline|names)\/[a-z0-9-]+|[a-z0-9-]+(\/[a-z0-9-]+){2})$/,
    'what is counted: dataset/table/row, timeline/event or names/id',
  );

/** One side of a claim: a formula over rows, or what no derived row may be. */
export const Side = z.union(
  [
    Formula,
    /** How many a row counts, whatever they are: windfalls among apples. */
    z.strictObject({ number: RowAddress }),
    /** How many are named. */
    z.strictObject({
      count: z
        .array(Named)
        .min(1)
        .refine((named) => new Set(named).size === named.length, 'each is counted once'),
    }),
    /** When an event was, or the date a row holds for. */
    z.strictObject({ date: DateAddress }),
    /** All that shares are shares of: 100%. */
    z.literal('whole'),
  ],
  {
    error:
      'a side is a formula, {"number": row}, {"count": [a, b, …]}, {"date": address} or "whole"',
  },
);

/** What to make of a side of each form. */
interface Forms<T> {
  whole: () => T;
  row: (address: string) => T;
  number: (address: string) => T;
  count: (named: string[]) => T;
  date: (address: string) => T;
  formula: (formula: Formula) => T;
}

/** Make of a side what its form asks for. */
export function bySide<T>(side: Side, forms: Forms<T>): T {
  if (side === 'whole') return forms.whole();
  if (typeof side === 'string') return forms.row(side);
  if ('number' in side) return forms.number(side.number);
  if ('count' in side) return forms.count(side.count);
  if ('date' in side) return forms.date(side.date);
  return forms.formula(side);
}

/** How one side of a claim is to stand to the other. */
export const Relation = z.enum(['equals', 'at most', 'less than', 'at least', 'more than']);

/** What is to be reckoned. */
const Claim = z.strictObject({
  left: Side,
  is: Relation,
  right: Side,
  /** What has to be taken for granted, and the report does not say. */
  assumes: Template.exactOptional(),
});

/** Something the report implies of its own numbers, lists and dates. */
export const Check = z
  .strictObject({
    /** Its anchor. */
    id: Id,
    kind: z.enum(['parts of a whole', 'share and amount', 'list', 'order', 'span']),
    /** The paragraph that implies it: `section#passage`. */
    passage: z.string().regex(/^[a-z0-9-]+#[a-z0-9-]+$/, 'a passage: section#passage'),
    /** What the report implies, in a sentence of our words. */
    says: Template,
    /** What the report implies, as arithmetic. */
    claim: Claim.exactOptional(),
    /** Why no arithmetic reaches it. */
    cannot: Template.exactOptional(),
    /**
     * The id of the remark that tells the reader more of it, whatever it comes to; one that does not
     * hold must have one, which says so.
     */
    remark: Id.exactOptional(),
  })
  .refine(({ claim, cannot }) => Boolean(claim) !== Boolean(cannot), {
    error: 'a check has either a "claim" or the reason why it "cannot" be made',
  });

export type Side = z.infer<typeof Side>;
export type Relation = z.infer<typeof Relation>;
export type Claim = z.infer<typeof Claim>;
export type Check = z.infer<typeof Check>;
