import { z } from 'zod';
import { Template } from './words';

/** The head of a chapter. Its number and title are in the outline of the report; numbers come by address. */
export const ChapterHead = z.strictObject({
  /** The finding of the section in two sentences, read before the text. */
  standfirst: Template,
  /** The finding in one sentence, for the table of contents. */
  summary: Template,
});

export type ChapterHead = z.infer<typeof ChapterHead>;
