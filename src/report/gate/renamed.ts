import { placeText, samePlace } from '../../format/place';
import { Problem } from '../../schema/problem';
import type { Whole } from '../reckoning/finders';
import { recordFile } from '../reckoning/files';
import { type Move, movesIn } from '../site/moves';
import { checkSitePage, pathsOf } from '../site/paths';
import type { Faults } from './faults';

const file = recordFile('renamed');

/**
 * What was renamed leads on from a page that is there, or was renamed itself, to one that is there and
 * was not. The anchors on them are looked at where all of them are known.
 */
export function checkRenamed(whole: Whole, faults: Faults) {
  const moves = movesIn(whole.renamed);
  for (const move of moves) {
    const name = placeText(move.old);
    faults.look({ file, name, path: [name] }, () => checkMove(move, moves, whole));
  }
}

function checkMove({ old, now }: Move, moves: readonly Move[], whole: Whole) {
  const pages = pathsOf(whole);
  if (pages.includes(placeText(old))) throw new Problem('it is still there; take this entry out');
  const { path } = old;
  const gone = moves.some((other) => samePlace(other.old, { path }));
  if (!pages.includes(path) && !gone) {
    throw new Problem(`no page "${path}" to lead on from; say where that is now, too`);
  }
  const on = moves.find((other) => samePlace(other.old, now));
  if (on) {
    const right = placeText(on.now);
    throw new Problem(`"${placeText(now)}" was renamed, too; give its new place, "${right}"`);
  }
  checkSitePage(now.path, whole);
}
