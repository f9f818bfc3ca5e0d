import { z } from 'zod';
import { Words } from './words';

/** The head of a chapter. Its number and title are in the outline of the report. */
export const ChapterHead = z.strictObject({
  /** The finding of the section in two sentences, read before the text. */
  standfirst: Words,
  /** The same in one sentence, for the table of contents. */
  summary: Words,
});

export type ChapterHead = z.infer<typeof ChapterHead>;
