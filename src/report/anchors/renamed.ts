import { Problem } from '../../schema/problem';
import type { Renamed } from '../../schema/renamed';
import type { Faults } from '../gate/faults';
import { checkKnown } from '../reckoning/known';
import { recordFile } from '../reckoning/records';
import { isPage, pageOf } from '../site/moved';

const file = recordFile('renamed');

/**
 * An anchor that was renamed is gone, and its new place is there.
 * @param there all pages and anchors: `apples/`, `apples/#harvest`
 */
export function checkRenamedAnchors(renamed: Renamed, there: readonly string[], faults: Faults) {
  for (const [old, now] of Object.entries(renamed)) {
    faults.look({ file, name: old, path: [old] }, () => {
      if (!isPage(old) && there.includes(old)) {
        throw new Problem('it is still there; take this entry out');
      }
      if (!isPage(now)) checkKnown('anchor', now, anchorsOn(pageOf(now), there), file);
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

const anchorsOn = (page: string, there: readonly string[]) =>
  there.filter((place) => !isPage(place) && pageOf(place) === page);
