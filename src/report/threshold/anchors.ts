import { anchors } from '../anchors/anchors';
import { checkRenamedAnchors } from '../anchors/moved';
import type { Faults } from '../gate/faults';
import { renamed } from '../opened/data';
import { movesIn } from '../site/moves';

/** Anchors that were renamed are gone, and lead on to anchors that are there. */
export function checkAnchors(faults: Faults) {
  const there = anchors.flatMap(({ places }) => places);
  checkRenamedAnchors(movesIn(renamed), there, faults);
}
