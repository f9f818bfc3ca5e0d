import { Problem } from '../../schema/problem';
import type { Whole } from '../reckoning/finders';
import { recordFile } from '../reckoning/records';
import { pageOf } from '../site/moved';
import { checkSitePage, pathsOf } from '../site/paths';
import type { Faults } from './faults';

const file = recordFile('renamed');

/**
 * What was renamed leads on from a page that is there, or was renamed itself, to one that is there and
 * was not. The anchors on them are looked at where all of them are known.
 */
export function checkRenamed(whole: Whole, faults: Faults) {
  const { renamed } = whole;
  const pages = pathsOf(whole);
  for (const [old, now] of Object.entries(renamed)) {
    faults.look({ file, name: old, path: [old] }, () => {
      if (pages.includes(old)) throw new Problem('it is still there; take this entry out');
      const page = pageOf(old);
      if (!pages.includes(page) && !Object.hasOwn(renamed, page)) {
        throw new Problem(`no page "${page}" to lead on from; say where that is now, too`);
      }
      if (Object.hasOwn(renamed, now)) {
        throw new Problem(`"${now}" was renamed, too; give its new place, "${renamed[now]}"`);
      }
      checkSitePage(pageOf(now), whole);
    });
  }
}
