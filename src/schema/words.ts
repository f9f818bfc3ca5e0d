import { z } from 'zod';

/** Plain words for the reader. Markup is the pages' affair: `<` and `>` are refused. */
export const Words = z
  .string()
  .trim()
  .min(1, 'empty; write the words')
  .regex(/^[^<>]*$/, 'plain words only: take out < and >');

/**
 * Plain words in which `{dataset/table/row}` stands for the quantity at that address, and
 * `{timeline/event}` for the date of an event.
 */
export const Template = Words.regex(
  /^[^{}]*(\{(timeline|[a-z0-9-]+\/[a-z0-9-]+)\/[a-z0-9-]+\}[^{}]*)*$/,
  'a { opens an address and } closes it: {dataset/table/row} or {timeline/event}',
);

/** One step of an address: small letters, digits and hyphens. */
export const Id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and hyphens');

/** The address of a row, `dataset/table/row`. */
export const RowAddress = z
  .string()
  .regex(/^[a-z0-9-]+(\/[a-z0-9-]+){2}$/, 'an address has three steps: dataset/table/row');
