import { z } from 'zod';
import { PrintedPage, Template, Words } from './words';

/** Longitude and latitude, in degrees: `[2.35, 48.86]`. */
export const Position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)], {
  error: 'longitude and latitude in degrees, east and north above zero: [2.35, 48.86]',
});

/** A town, a pass, a region or a corridor that the report names and a map can show. */
export const Locality = z.strictObject({
  /** As the report spells it. */
  name: Words,
  /** A town and a pass are points; a region has only its name, a corridor a line that leads to it. */
  kind: z.enum(['town', 'pass', 'region', 'corridor']),
  /** Where it lies. Ours, and rounded; of a region or a corridor, a point that is surely in it. */
  at: Position,
  /** What the report tells about it, in a line of our words. */
  text: Template,
  /** The note whose mark vouches for that; `null` where the report gives none. */
  note: z.int().positive().nullable(),
  /** The page of the printed report. */
  page: PrintedPage,
});

export type Position = z.infer<typeof Position>;
export type Locality = z.infer<typeof Locality>;
