import { z } from 'zod';

/** What can be linked to. */
export const Kind = z.enum([
  'page',
  'section',
  'heading',
  'passage',
  'printed-page',
  'figure',
  'table',
  'number',
  'note',
  'note-mark',
  'source',
  'event',
  'name',
  'remark',
  'check',
  'correction',
]);

/** Something that can be linked to, once, wherever it stands. */
export const Reference = z.strictObject({
  /** What it is. */
  kind: Kind,
  /** What the data of this edition call it; with its kind, it names this one thing. */
  id: z.string().min(1),
  /** What it is counted by: that of a section, a figure, a note, a printed page. */
  number: z.string().min(1).exactOptional(),
  /** What a link to it can say, in plain words. */
  title: z.string().min(1),
  /** Where it stands. */
  address: z.url(),
  /** Where it stands, too. */
  also: z.array(z.url()).min(1).exactOptional(),
});

/** All that can be linked to, for other sites and scripts. */
export const Xref = z.strictObject({
  /** That of this form; it is raised where something is taken out or means something else. */
  version: z.literal(1),
  /** What this edition is called. */
  title: z.string(),
  /** Its first page; all others stand under it. */
  address: z.url(),
  /** The licence of the titles. */
  license: z.url(),
  /** Everything that can be linked to. */
  references: z.array(Reference),
  /** What has another address now, the old ones first. */
  moved: z.array(
    z.strictObject({
      /** The old address, which leads on. */
      from: z.url(),
      /** The new one. */
      to: z.url(),
    }),
  ),
});

export type Kind = z.infer<typeof Kind>;
export type Reference = z.infer<typeof Reference>;
export type Xref = z.infer<typeof Xref>;
