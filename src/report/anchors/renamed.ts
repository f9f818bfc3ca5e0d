import { Problem, within } from '../../schema/problem';
import type { Renamed } from '../../schema/renamed';
import { known } from '../reckoning/known';

/**
 * Check that what was renamed is gone, that its new place is there, and that each old place is on a
 * page that can lead on.
 * @param there all pages and anchors: `apples/`, `apples/#harvest`
 * @throws Problem naming the old place.
 */
export function checkRenamed(renamed: Renamed, there: readonly string[]) {
  const pages = there.filter(isPage);
  for (const [old, now] of Object.entries(renamed)) {
    within(`content/renamed.json: ${old}`, () => {
      if (there.includes(old)) throw new Problem('it is still there; take this entry out');
      const page = pageOf(old);
      if (!pages.includes(page) && !Object.hasOwn(renamed, page)) {
        throw new Problem(`no page "${page}" to lead on from; say where that is now, too`);
      }
      if (Object.hasOwn(renamed, now)) {
        throw new Problem(`"${now}" was renamed, too; give its new place, "${renamed[now]}"`);
      }
      if (pageOf(now)) known('page', pageOf(now), pages.filter(Boolean));
      if (!isPage(now)) known('anchor', now, anchorsOn(pageOf(now), there));
    });
  }
}

/** The old places with the new ones; the anchors of a renamed page have moved along with it. */
export function spread(renamed: Renamed, there: readonly string[]): ReadonlyMap<string, string> {
  const along = Object.entries(renamed)
    .filter(([old, now]) => isPage(old) && isPage(now))
    .flatMap(([old, now]) =>
      anchorsOn(now, there).map((place) => [old + place.slice(now.length), place] as const),
    );
  return new Map([...along, ...Object.entries(renamed)]);
}

/** Whether a place is a page, and no anchor. */
export const isPage = (place: string) => !place.includes('#');

/** The page that a place is on. */
export const pageOf = (place: string) => place.replace(/#.*/, '');

const anchorsOn = (page: string, there: readonly string[]) =>
  there.filter((place) => !isPage(place) && pageOf(place) === page);
