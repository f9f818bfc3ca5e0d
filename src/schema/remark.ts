import { z } from 'zod';
import { Id, Template, Words } from './words';

const Subject = z
  .string()
  .regex(
    /^(note\/\d+|timeline\/[a-z0-9-]+|[a-z0-9-]+#[a-z0-9-]+|[a-z0-9-]+(\/[a-z0-9-]+){2})$/,
    'a row, dataset/table/row; a note, note/10; an event, timeline/event; or a passage, section#passage',
  );

/** A remark of the editors of this edition, where a reader of the report would stumble. */
export const Remark = z.strictObject({
  /** What a chapter calls it by. */
  id: Id,
  /**
   * What it is about: rows, `dataset/table/row`; notes, `note/10`; events, `timeline/event`; and
   * passages, `section#passage`.
   */
  on: z.array(Subject).min(1),
  /** A few words on where the reader stumbles: `which autumn`. */
  title: Words,
  /** What is printed, and what does not fit. */
  text: Template,
  /** What this edition did about it, in a sentence: `Both dates stand as printed.` */
  did: Template,
});

/** What the remarks of a section are marked by, in their order. */
export const remarkLetters = [...'abcdefghijklmnopqrstuvwxyz'];

export type Remark = z.infer<typeof Remark>;
