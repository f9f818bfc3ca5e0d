import { z } from 'zod';
import { Id, Template, Words } from './words';

/** A remark of the editors of this edition, where a reader of the report would stumble. */
export const Remark = z.strictObject({
  /** What a chapter calls it by. */
  id: Id,
  /** The rows it is about, and the notes: `dataset/table/row`, `note/10`. */
  on: z
    .array(
      z
        .string()
        .regex(
          /^(note\/\d+|[a-z0-9-]+(\/[a-z0-9-]+){2})$/,
          'an address, dataset/table/row, or a note, note/10',
        ),
    )
    .min(1),
  /** Two words on what was checked: `Date check`. */
  title: Words,
  /** What is printed, and what does not fit. */
  text: Template,
});

export type Remark = z.infer<typeof Remark>;
