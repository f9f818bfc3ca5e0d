import { z } from 'zod';
import { Address, PrintedAddress } from './web';
import { Id, PartialDate, PrintedPage, Sought, Template, Words, Year } from './words';

/** A section of the report: one chapter, one page. */
export const Section = z.strictObject({
  /** The name of its page and of its file, whatever its number becomes. */
  slug: Id,
  /** `2.1`; none for an introduction. */
  number: z
    .string()
    .regex(/^\d+(\.\d+)?$/, 'a number such as 4 or 2.1')
    .exactOptional(),
  /** As the table of contents prints it. */
  title: Words,
  /** What readers look for it by. */
  sought: Sought.exactOptional(),
  /** First and last printed page, where the report has such. */
  pages: z.tuple([z.int().positive(), z.int().positive()]).nullable().default(null),
});

/** A heading without text of its own: part 2 holds the sections 2.1, 2.2, … */
const Part = z.strictObject({
  /** The first figure of the numbers of its sections. */
  number: z.string().regex(/^\d+$/, 'a number such as 2'),
  /** As the table of contents prints it. */
  title: Words,
});

/** The title page, imprint and table of contents. */
export const Report = z.strictObject({
  /** As printed, without the subtitle. */
  title: Words,
  /** As printed. */
  subtitle: Words,
  /** For the top bar and the foot of printed pages. */
  shortTitle: Words,
  /** Its name in bibliographies: `appleby-2020`. Other people’s texts cite it; it stays. */
  key: Id,
  /** The language it is written in: `en`. */
  language: z.string().regex(/^[a-z]{2}$/, 'a language of two letters: "en"'),
  /** In the order of the title page, each with what the report says of them. */
  authors: z
    .array(
      z
        .strictObject({
          name: Words,
          /** The end of the name that bibliographies begin with. */
          family: Words,
          /** Their posts, and what they are known for. */
          position: Words,
        })
        .refine(({ name, family }) => name.endsWith(` ${family}`), {
          error: 'the name ends in the family name',
          path: ['family'],
        }),
    )
    .min(1),
  /** Who published it. */
  publisher: Words,
  /** Series and number: `Fruit Papers 3/2020`. */
  series: Words,
  /** Of publication. */
  year: Year,
  /** Of the series. */
  issn: z.string().regex(/^\d{4}-\d{3}[\dX]$/, 'an ISSN: "1234-567X"'),
  /** The editorial deadline. */
  deadline: PartialDate,
  /** Who answers for it under press law. */
  responsible: Words,
  /** Who edited and proofread it. */
  editing: Words,
  /** Who laid it out and set it. */
  layout: Words,
  /** The publisher’s address. */
  postalAddress: Words,
  /** The publisher's site, as printed. */
  website: PrintedAddress,
  /** Where the report itself can be read. */
  address: Address.exactOptional(),
  /** Where it can be read in other languages. */
  translations: z.array(z.strictObject({ what: Words, address: Address })).default([]),
  /** Terms of distribution, in a sentence. */
  terms: Words,
  /** Of the titles and headings: which are the report's, and which ours. */
  onHeadings: Words,
  /** Of the notes, where there are any: how they are printed, and what was done with them here. */
  onNotes: Words.exactOptional(),
  /** The last printed page; none where the report has none: then nothing else names one. */
  pages: PrintedPage,
  /** How many notes there are. */
  notes: z.int().min(0).default(0),
  /** The headings without text of their own. */
  parts: z.array(Part),
  /** The sections in reading order. */
  sections: z.array(Section).min(1),
});

/** The head of a chapter. Its number and title are in the outline of the report; numbers come by address. */
export const ChapterHead = z.strictObject({
  /** The finding of the section in two sentences, read before the text. */
  standfirst: Template,
  /** The finding in one sentence, for the table of contents. */
  summary: Template,
});

export type Section = z.infer<typeof Section>;
export type Report = z.infer<typeof Report>;
export type ChapterHead = z.infer<typeof ChapterHead>;
