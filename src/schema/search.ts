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
  /** Other forms of it, as they are printed. */
  also: z.array(z.string().min(1)).min(1).exactOptional(),
  /** Words that it is looked for by, and that do not stand there. */
  sought: z.string().min(1).exactOptional(),
});

/** All that search finds, and the sections by which it is put in order. */
export const SearchFile = z.strictObject({
  /** The sections in the order of the report. */
  sections: z.array(z.strictObject({ slug: z.string(), title: z.string() })),
  things: z.array(Searchable),
  /** What is said before anything is typed, paragraph by paragraph. */
  hints: z.array(z.string().min(1)),
});

export type Searchable = z.infer<typeof Searchable>;
export type SearchFile = z.infer<typeof SearchFile>;
