import { Problem } from '../../schema/problem';
import type { Whole } from '../reckoning/finders';
import { recordFile } from '../reckoning/records';
import type { Faults } from './faults';

const file = recordFile('edition');

/** What the first page shows is there; and a number that stands by itself has no room for reserves. */
export function checkEdition({ edition, findTable, findFact }: Whole, faults: Faults) {
  faults.look({ file, name: 'figure', path: ['figure'] }, () => {
    if (findTable(edition.figure).figure) return;
    throw new Problem(`the table at ${edition.figure} has no figure; show another`);
  });
  for (const { of } of edition.glance) {
    faults.look({ file, name: 'glance', path: ['glance', { of }] }, () => {
      const { derived, suspected, part } = findFact(of);
      if (!derived && !suspected && !part) return;
      throw new Problem(`${of} is not stated without reserve; show another row`);
    });
  }
}
