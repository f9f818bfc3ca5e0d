import { z } from 'zod';

/** Plain words for the reader. Markup is the pages' affair: `<` and `>` are refused. */
export const Words = z
  .string()
  .trim()
  .min(1, 'empty; write the words')
  .regex(/^[^<>]*$/, 'plain words only: take out < and >');

/**
 * Plain words in which `{dataset/table/row}` stands for the quantity at that address, and
 * `{timeline/event}` for the date of an event. What has a shorter address is referred to by its
 * number: `{dataset/table}` is a figure, `{section}` a section, `{note/12}` and `{note/12,14}` are
 * notes.
 */
export const Template = Words.regex(
  /^[^{}]*(\{(note\/\d+(,\d+)*|[a-z0-9-]+(\/[a-z0-9-]+){0,2})\}[^{}]*)*$/,
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

/** A date as exact as its source gives it: `2021`, `2021-02` or `2021-02-13`. */
export const PartialDate = z.union(
  [z.iso.date(), z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/), z.string().regex(/^\d{4}$/)],
  { error: 'a year, a month or a day: "2021", "2021-02" or "2021-02-13"' },
);

/** The date a value holds for. What the report does not date is said to be undated. */
export const AsOf = z.union([z.literal('undated'), PartialDate], {
  error: '"undated", or a year, a month or a day: "2021", "2021-02" or "2021-02-13"',
});
