import type { Position } from './tree';

/** A component in a chapter: `<Quantity of="…" />`, `<Note n={12} />`. */
export interface Mark extends Position {
  name: string;
  /** Its attributes as they are written, without quotes or braces. */
  attributes: Record<string, string>;
  /** The printed page it stands on; none before the first `<Page>`. */
  page?: number;
  /** It stands in a `<Pair>`. */
  paired?: true;
}
