import { titles } from '../anchors/anchors';
import { checkRenamedAnchors } from '../anchors/renamed';
import type { Faults } from '../gate/faults';
import { renamed } from '../opened/data';

/** Anchors that were renamed are gone, and lead on to anchors that are there. */
export const checkAnchors = (faults: Faults) =>
  checkRenamedAnchors(renamed, [...titles.keys()], faults);
