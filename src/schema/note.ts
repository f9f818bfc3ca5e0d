import { z } from 'zod';
import { PrintedAddress } from './web';
import { Id, Printed, PrintedPage, Template, Words } from './words';

/** A work cited in a note. */
export const Citation = z.strictObject({
  /** The id of the work. */
  source: Id,
  /** The note prints *Ibid.* instead of the work. */
  ibid: z.literal(true).exactOptional(),
  /** Page of the work: `114`. */
  page: Words.exactOptional(),
  /** What this note prints otherwise than the entry of the work. */
  printed: z
    .strictObject({
      /** The title as this note spells it. */
      title: Printed.exactOptional(),
      /** The address as this note prints it. */
      address: PrintedAddress.exactOptional(),
    })
    .exactOptional(),
});

/** One footnote. It cites works, explains something, or both. */
export const Note = z
  .strictObject({
    /** Its number, counted from 1 through the report. */
    n: z.int().positive(),
    /** The works it cites, in its order. */
    cites: z.array(Citation).default([]),
    /** What the note explains, retold. */
    text: Template.exactOptional(),
    /** Who explains it, where the note says so. */
    by: z.enum(['translator']).exactOptional(),
    /** The printed page at whose foot it stands. */
    page: PrintedPage,
  })
  .refine(({ cites, text }) => cites.length > 0 || text, {
    error: 'a note cites a work ("cites") or explains something ("text")',
  });

export type Citation = z.infer<typeof Citation>;
export type Note = z.infer<typeof Note>;
