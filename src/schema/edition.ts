import { z } from 'zod';
import { Address } from './web';
import { Id, RowAddress, Sought, Template, Words, Year } from './words';

/** This edition of the report: what it is called, and on what terms it may be used. */
export const Edition = z.strictObject({
  /** In references. */
  title: Words,
  /** Its name in bibliographies: `apples-edition`. Other people’s texts cite it; it stays. */
  key: Id,
  /** Of publication. */
  year: Year,
  /** `own` where those make it who wrote or published the report; `retelling` where others do. */
  relation: z.enum(['own', 'retelling']),
  /** The licence of its words and data. */
  license: z.strictObject({
    /** As https://spdx.org/licenses has it: `CC-BY-4.0`. */
    name: Words,
    address: Address.refine(
      (address) => !/^http:/i.test(address),
      'no address with https://; give that',
    ),
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
  /** Pairs of numbers of one unit that say more beside each other, chosen by hand: the first is told by the second. */
  ratios: z.array(z.strictObject({ of: RowAddress, to: RowAddress })).default([]),
  /** What the search and the checks are explained by. */
  examples: z
    .strictObject({
      /** The address of a number with decimals, to look for, and to be told the rounding of. */
      number: RowAddress.exactOptional(),
      /** A note to look for. */
      note: z.int().positive().exactOptional(),
      /** What else to look for: a question, a few words. */
      sought: Sought.exactOptional(),
    })
    .default({}),
  /** Words that only ask or join, in other languages that readers ask in: a text for each. */
  asking: z.array(Words).default([]),
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

/** Something that was put right, or added, after readers could have read it. */
const Correction = z.strictObject({
  /** The day it was published. */
  date: z.iso.date({ error: 'a day: "2021-02-13"' }),
  /** What is different now, in a sentence or two. */
  what: Words,
  /** The page it stands on; left out where it concerns them all. */
  page: z
    .string()
    .regex(/^([a-z0-9-]+\/)+$/, 'the path of a page: "apples/"')
    .exactOptional(),
});

/** All of them, the newest first. */
export const Corrections = z.array(Correction).superRefine((corrections, context) => {
  corrections.forEach(({ date }, i) => {
    const before = corrections[i - 1];
    if (!before || before.date >= date) return;
    const message = `the newest stands first: ${date} belongs before ${before.date}`;
    context.addIssue({ code: 'custom', message, path: [i, 'date'] });
  });
});

const form = 'a page, "apples/", or an anchor on one, "apples/#harvest"';

const Place = z
  .string()
  .regex(/^(?=.)([a-z0-9-]+\/)*(#[a-z0-9-]+(\/[a-z0-9-]+)*)?$/, `write ${form}`);

/**
 * Where pages and anchors are now that had another address, from the old to the new, each from that
 * of the site: `apples/`, `apples/#harvest`; an anchor of the first page is `#contents`.
 */
export const Renamed = z.record(Place, Place, {
  error: ({ code }) => (code === 'invalid_key' ? `a key is ${form}` : undefined),
});

export type Edition = z.infer<typeof Edition>;
export type Accessibility = z.infer<typeof Accessibility>;
export type Corrections = z.infer<typeof Corrections>;
export type Renamed = z.infer<typeof Renamed>;
