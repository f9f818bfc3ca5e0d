import { z } from 'zod';
import { Id, RowAddress, Template, Words } from './words';

/** This edition of the report: what it is called, and on what terms it may be used. */
export const Edition = z.strictObject({
  /** In references. */
  title: Words,
  /** Its name in bibliographies: `apples-edition`. Other people’s texts cite it; it stays. */
  key: Id,
  /** Of publication. */
  year: z.int(),
  /** `own` where those make it who wrote or published the report; `retelling` where others do. */
  relation: z.enum(['own', 'retelling']),
  /** The licence of its words and data. */
  license: z.strictObject({
    /** As https://spdx.org/licenses has it: `CC-BY-4.0`. */
    name: Words,
    address: z.url({ protocol: /^https$/, error: 'the whole address of a licence: "https://…"' }),
  }),
  /** What the first screen says: what the report finds, and one of its numbers. */
  lead: z
    .strictObject({
      /** In a sentence, attributed as the report does. */
      finding: Template,
      number: z.strictObject({
        of: RowAddress,
        /** What the number is of, as an end of the sentence that it begins. */
        what: Words,
      }),
    })
    .exactOptional(),
  /** The report in two minutes, sentence by sentence, in the order of its argument. */
  story: z
    .array(
      z.strictObject({
        /** Of ours, and attributed as the report does. */
        says: Template,
        /** The passages it condenses: `section#passage`. */
        at: z
          .array(z.string().regex(/^[a-z0-9-]+#[a-z0-9-]+$/, 'a passage is section#passage'))
          .min(1, 'no passage; give those that the sentence condenses'),
        /** The figure that follows it, by its address. */
        figure: z.string().exactOptional(),
      }),
    )
    .default([]),
  /** What the search and the checks are explained by. */
  examples: z
    .strictObject({
      /** The address of a number with decimals, to look for, and to be told the rounding of. */
      number: RowAddress.exactOptional(),
      /** A note to look for. */
      note: z.int().positive().exactOptional(),
    })
    .default({}),
  /** What may be done with what; the licence file says the same. */
  terms: z
    .array(
      z.strictObject({
        /** A part of the edition, or something it rests on. */
        what: Words,
        /** Whose it is, and what may be done with it. */
        terms: Words,
      }),
    )
    .min(1),
});

export type Edition = z.infer<typeof Edition>;
