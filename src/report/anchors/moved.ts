import { isWhole, type Place, placeText, samePlace } from '../../format/place';
import { Problem } from '../../schema/problem';
import type { Faults } from '../gate/faults';
import { findPage } from '../links/pages';
import { datasetPlace } from '../links/places';
import { datasets, renamed } from '../opened/data';
import { recordFile } from '../reckoning/files';
import { checkKnown, listedBy } from '../reckoning/known';
import { type Move, movesIn } from '../site/moves';
import { anchors, titles } from './anchors';

/** The places that were left, each with where it is now and what a link there can say. */
export const moved = spread(
  movesIn(renamed),
  anchors.flatMap(({ places }) => places),
).map((move) => ({ ...move, title: titles.get(placeText(move.now)) ?? placeText(move.now) }));

/** The pages that were left. */
export const movedPages = moved.filter(({ old }) => isWhole(old));

/** Short ways to the pages of datasets, `fruit/`, where no other page has that name. */
export const shortcuts = [...datasets]
  .map(([id, { title }]) => ({ old: { path: `${id}/` }, now: datasetPlace(id), title }))
  .filter(({ old }) => !findPage(old.path) && !movedPages.some((page) => samePlace(page.old, old)));

/** The anchors that were left on a page, `apples/`. */
export const movedFrom = listedBy(
  moved.filter(({ old }) => !isWhole(old)),
  ({ old }) => [old.path],
);

const file = recordFile('renamed');

/**
 * An anchor that was renamed is gone, and its new place is there.
 * @param there all pages and anchors
 */
export function checkRenamedAnchors(
  moves: readonly Move[],
  there: readonly Place[],
  faults: Faults,
) {
  for (const { old, now } of moves) {
    const name = placeText(old);
    faults.look({ file, name, path: [name] }, () => {
      if (!isWhole(old) && there.some((place) => samePlace(place, old))) {
        throw new Problem('it is still there; take this entry out');
      }
      if (isWhole(now)) return;
      checkKnown('anchor', placeText(now), anchorsOn(now, there).map(placeText), file);
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

function anchorsOn({ path }: Place, there: readonly Place[]) {
  return there.filter((place) => !isWhole(place) && place.path === path);
}
