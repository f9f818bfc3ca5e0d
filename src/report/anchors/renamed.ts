import { isWhole, type Place, placeText, readPlace, samePlace } from '../../format/place';
import { Problem, within } from '../../schema/problem';
import type { Renamed } from '../../schema/renamed';
import { known } from '../reckoning/known';

/** A place that was left, and where what stood there is now. */
export interface Move {
  old: Place;
  now: Place;
}

/** The places that a file names in words. */
export const movesIn = (renamed: Renamed): Move[] =>
  Object.entries(renamed).map(([old, now]) => ({ old: readPlace(old), now: readPlace(now) }));

/**
 * Check that what was renamed is gone, that its new place is there, and that each old place is on a
 * page that can lead on.
 * @param there all pages and anchors
 * @throws Problem naming the old place.
 */
export function checkRenamed(moves: readonly Move[], there: readonly Place[]) {
  const pages = there.filter(isWhole).map(({ path }) => path);
  const left = (place: Place) => moves.find(({ old }) => samePlace(old, place));
  for (const { old, now } of moves) {
    within(`content/renamed.json: ${placeText(old)}`, () => {
      if (there.some((place) => samePlace(place, old))) {
        throw new Problem('it is still there; take this entry out');
      }
      const { path } = old;
      if (!pages.includes(path) && !left({ path })) {
        throw new Problem(`no page "${path}" to lead on from; say where that is now, too`);
      }
      const on = left(now);
      if (on) {
        throw new Problem(
          `"${placeText(now)}" was renamed, too; give its new place, "${placeText(on.now)}"`,
        );
      }
      if (now.path) known('page', now.path, pages.filter(Boolean));
      if (!isWhole(now)) known('anchor', placeText(now), anchorsOn(now, there).map(placeText));
    });
  }
}

/** All moves; the anchors of a renamed page have moved along with it, but for those named. */
export function spread(moves: readonly Move[], there: readonly Place[]): Move[] {
  const along = moves
    .filter(({ old, now }) => isWhole(old) && isWhole(now))
    .flatMap(({ old, now }) =>
      anchorsOn(now, there).map((place) => ({ old: { ...place, ...old }, now: place })),
    );
  return [...new Map([...along, ...moves].map((move) => [placeText(move.old), move])).values()];
}

const anchorsOn = ({ path }: Place, there: readonly Place[]) =>
  there.filter((place) => !isWhole(place) && place.path === path);
