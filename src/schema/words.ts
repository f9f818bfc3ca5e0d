import { z } from 'zod';
import { invisibleIn, mixedIn } from './signs';

/** What every text for the reader is. Markup is the pages' affair: `<` and `>` are refused. */
const plain = (text: z.ZodString) =>
  text
    .max(2000, 'longer than 2,000 letters; say it in fewer')
    .regex(/^[^<>]*$/, 'plain words only: take out < and >')
    .refine((words) => !invisibleIn(words), {
      error: ({ input }) => `${invisibleIn(String(input))} in it cannot be seen; take it out`,
    })
    .refine((words) => !reckoned.test(words), {
      error: ({ input }) =>
        `a spreadsheet would reckon with it; ${begin[String(input).trim().charAt(0)] ?? ''}`,
    });

/** How else a text may begin, by the sign that it begins with. */
const begin: Partial<Record<string, string>> = {
  '-': 'for a minus write − (U+2212), for a dash – (U+2013)',
  '+': 'write “plus”, or begin with another word',
  '=': 'write “is”, or begin with another word',
  '@': 'write “at”, or begin with another word',
};

/** What spreadsheets take for a formula when they open a CSV: `=…`, `@…`, or a sign before what is no number. */
const reckoned = /^\s*(?:[=@]|[+-](?!\s?\d[\d.,]*(?:[\s%][\p{L}\s%.,€$°]*)?$))/u;

const ofOneAlphabet = (text: z.ZodString) =>
  text.refine((words) => !mixedIn(words), {
    error: ({ input }) =>
      `“${mixedIn(String(input))}” has Latin and Cyrillic letters; type it anew in one alphabet`,
  });

const Line = plain(z.string().trim().min(1, { error: 'empty; write the words', abort: true }));

/** Words as a work prints them, be a word of two alphabets among them: the rules tell readers of it. */
export const Printed = Line.regex(/^[^{}]*$/, 'no address is filled in here: take out { and }');

/** Plain words for the reader. */
export const Words = ofOneAlphabet(Printed);

/** Words that readers look for a thing by, and that do not stand there: other words for it, or those of other languages. */
export const Sought = z.array(Words).min(1);

/** What stands right before or after a number: words, with a space where it has one, or nothing. */
export const Beside = ofOneAlphabet(plain(z.string()))
  .regex(/^[^{}]*$/, 'take out { and }')
  .regex(/^$|\S/, 'nothing but spaces; leave it out')
  .max(60, 'longer than 60 letters; say the rest in the label');

/**
 * Plain words in which `{dataset/table/row}` stands for the quantity at that address, and
 * `{timeline/event}` for the date of an event. What has a shorter address is referred to by its
 * number: `{dataset/table}` is a figure, `{section}` a section, `{note/12}` and `{note/12,14}` are
 * notes.
 */
export const Template = ofOneAlphabet(Line).regex(
  /^[^{}]*(\{(note\/\d+(,\d+)*|(?!note\/)[a-z0-9-]+(\/[a-z0-9-]+){0,2})\}[^{}]*)*$/,
  'a { opens an address and } closes it: {dataset/table/row}, {timeline/event}, {dataset/table}, {section} or {note/12}',
);

/** A page of the printed report; null where it has none. */
export const PrintedPage = z.int().positive().nullable().default(null);

/** One step of an address: small letters, digits and hyphens. */
export const Id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and hyphens');

/** The address of a row, `dataset/table/row`. */
export const RowAddress = z
  .string()
  .regex(/^[a-z0-9-]+(\/[a-z0-9-]+){2}$/, 'an address has three steps: dataset/table/row');

/** A year that may be meant: others are a slip of the hand. */
export const Year = z.int().min(1000).max(2199);

/** A date as exact as its source gives it: `2021`, `2021-02` or `2021-02-13`. */
export const PartialDate = z
  .union([z.iso.date(), z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/), z.string().regex(/^\d{4}$/)], {
    error: 'a year, a month or a day: "2021", "2021-02" or "2021-02-13"',
  })
  .refine((date) => Year.safeParse(Number(date.slice(0, 4))).success, {
    error: 'a year between 1000 and 2199; mend it',
  });

/** The date a value holds for. What the report does not date is said to be undated. */
export const AsOf = z.union([z.literal('undated'), PartialDate], {
  error: '"undated", or a year, a month or a day: "2021", "2021-02" or "2021-02-13"',
});
