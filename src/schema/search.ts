import { z } from 'zod';
import { Kind } from './xref';

/** Something that search finds. */
export const Searchable = z.strictObject({
  /** What it is. */
  kind: Kind,
  /** Where it stands, from the address of the site: `apples/#harvest`. */
  place: z.string(),
  /** What it is called. */
  title: z.string().min(1),
  /** The id of the section that it belongs to; none, where it belongs to the report as a whole. */
  section: z.string().min(1).exactOptional(),
  /** Its words, as they are read there. */
  text: z.string().min(1).exactOptional(),
  /** Other forms of it, as they are printed; what a drawing of its kind is called. */
  also: z.array(z.string().min(1)).min(1).exactOptional(),
  /** Words that it is looked for by, and that do not stand there. */
  sought: z.array(z.string().min(1)).min(1).exactOptional(),
  /** The place of the figure or the table that it is one of several rows of: it is sought by its words, too. */
  of: z.string().exactOptional(),
  /** Of a name that most paragraphs say: how many of them do, as a share. An answer may leave it out. */
  everywhere: z.number().min(0.5).max(1).exactOptional(),
});

/** All that search finds, and the sections by which it is put in order. */
export const SearchFile = z.strictObject({
  /** The sections in the order of the report. */
  sections: z.array(z.strictObject({ slug: z.string(), title: z.string() })),
  things: z.array(Searchable),
  /** Words that only ask or join, with spaces between them, as words are compared. */
  asking: z.string(),
  /** What is said before anything is typed, paragraph by paragraph. */
  hints: z.array(z.string().min(1)),
});

export type Searchable = z.infer<typeof Searchable>;
export type SearchFile = z.infer<typeof SearchFile>;
