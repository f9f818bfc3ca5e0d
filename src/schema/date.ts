import { z } from 'zod';

/** A date as exact as its source gives it: `2021`, `2021-02` or `2021-02-13`. */
export const PartialDate = z.union(
  [z.iso.date(), z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/), z.string().regex(/^\d{4}$/)],
  { error: 'a year, a month or a day: "2021", "2021-02" or "2021-02-13"' },
);

/** The date a value holds for. What the report does not date is said to be undated. */
export const AsOf = z.union([z.literal('undated'), PartialDate], {
  error: '"undated", or a year, a month or a day: "2021", "2021-02" or "2021-02-13"',
});
