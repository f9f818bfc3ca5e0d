import type { Place } from '../../format/place';
import type { Kind, Reference } from '../../schema/xref';

/** Something that can be linked to. */
export interface Anchor extends Omit<Reference, 'address' | 'also'> {
  /** Where it stands; a link leads to the first. */
  places: Place[];
}

/** An anchor that is not counted by a number. */
export const anchor = (kind: Kind, id: string, title: string, ...places: Place[]): Anchor => ({
  kind,
  id,
  title,
  places,
});
