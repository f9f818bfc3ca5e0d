import type { Place } from '../../format/place';

/** Words that lead to a place. */
export interface Link {
  words: string;
  place: Place;
}
