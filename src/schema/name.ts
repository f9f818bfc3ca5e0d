import { z } from 'zod';
import { Sought, Template, Words } from './words';

/** What a name names. */
export const NameKind = z.enum([
  'person',
  'organisation',
  'company',
  'place',
  'treaty',
  'document',
  'initiative',
  'project',
  'medium',
  'term',
]);

/** Somebody or something the report names. */
export const Name = z.strictObject({
  kind: NameKind,
  /** As the index heads it. */
  name: Words,
  /** Other forms, as the report prints them or the retelling uses them. */
  variants: z.array(Words).default([]),
  /** What else readers look for it by: its name in another language. */
  sought: Sought.exactOptional(),
  /** What it is sorted by, where that differs from the name: `Pear, Julia`. */
  sort: Words.exactOptional(),
  /** What it is, in a line, as the report tells it. */
  about: Template,
  /** A newcomer may not know it: where a page says it first, it is explained in place. */
  explained: z.literal(true).exactOptional(),
  /** The printed page that names it first; none where only the title page or the imprint does. */
  page: z.int().positive().exactOptional(),
});

export type NameKind = z.infer<typeof NameKind>;
export type Name = z.infer<typeof Name>;
