import { type Place, readPlace } from '../../format/place';
import type { Renamed } from '../../schema/edition';

/** A place that was left, and where what stood there is now. */
export interface Move {
  old: Place;
  now: Place;
}

/** The places that a file names in words. */
export const movesIn = (renamed: Renamed): Move[] =>
  Object.entries(renamed).map(([old, now]) => ({ old: readPlace(old), now: readPlace(now) }));
