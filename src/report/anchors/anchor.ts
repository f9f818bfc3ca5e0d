import type { Reference } from '../../schema/xref';

/** Something that can be linked to. */
export interface Anchor extends Omit<Reference, 'address' | 'also'> {
  /** Where it stands, from that of the site, `apples/`, `apples/#harvest`; a link leads to the first. */
  places: string[];
}
