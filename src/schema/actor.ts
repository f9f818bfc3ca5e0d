import { z } from 'zod';
import { Words } from './words';

const Colour = z.string().regex(/^#[0-9a-f]{6}$/, 'a colour such as #b9500b');
const Pair = z.strictObject({ light: Colour, dark: Colour });

/** Somebody whose numbers wear one colour throughout. */
export const Actor = z.strictObject({
  /** The name in the key of a chart. */
  label: Words,
  /** For marks: at least 3 : 1 against the page. */
  mark: Pair,
  /** For labels: at least 4.5 : 1 against the page. Without it, labels are ink. */
  text: Pair.exactOptional(),
  /** For marks and labels where more contrast is asked for: at least 7 : 1 against white and black. */
  more: Pair,
  /** The system colour that stands in where the reader's system forces colours. */
  forced: z.enum(['CanvasText', 'Highlight', 'LinkText', 'GrayText']),
});

export type Actor = z.infer<typeof Actor>;
