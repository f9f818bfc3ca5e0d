import type { Whole } from '../reckoning/finders';
import { recordFile } from '../reckoning/files';
import { checkSitePage } from '../site/paths';
import type { Faults } from './faults';

const file = recordFile('corrections');

/** A correction names a page that is there. */
export function checkCorrections(whole: Whole, faults: Faults) {
  whole.corrections.forEach(({ date, page }, i) => {
    if (!page) return;
    const where = { file, name: date, path: [i, 'page'] };
    faults.look(where, () => checkSitePage(page, whole));
  });
}
