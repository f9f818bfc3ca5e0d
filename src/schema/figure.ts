import { z } from 'zod';
import { Chart } from './chart';
import { Template, Words } from './words';

/** How a table is shown to the reader: what it finds, what it draws, and as which chart. */
export const Figure = z.strictObject({
  /** The finding of the report, as a sentence without a full stop. */
  finding: Words,
  /** What is drawn; unit and date are added from the table. */
  shows: Words,
  /** What we did beyond drawing the report's numbers. */
  method: Template.exactOptional(),
  /** The kind of chart, and what that kind needs. */
  chart: Chart,
});

export type Figure = z.infer<typeof Figure>;
