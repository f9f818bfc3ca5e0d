import { z } from 'zod';
import { Side } from './side';
import { Id, Template } from './words';

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

export type Relation = z.infer<typeof Relation>;
export type Claim = z.infer<typeof Claim>;
export type Check = z.infer<typeof Check>;
