import type { Place } from '../../format/place';
import type { Reference } from '../../schema/xref';

/** Something that can be linked to. */
export interface Anchor extends Omit<Reference, 'address' | 'also'> {
  /** Where it stands; a link leads to the first. */
  places: Place[];
}
