import type { Fault } from '../../schema/fault';
import { entered } from '../opened/entered';

const { faults } = entered;

/** What only the whole of a report can tell, each in a module that opens the report. */
const looks = [
  () => import('./figures').then(({ checkRecordFigures }) => checkRecordFigures(faults)),
  () => import('./anchors').then(({ checkAnchors }) => checkAnchors(faults)),
];

/**
 * All that is wrong with the report in the folder that REPORT names: what the gate finds in its files
 * and, as far as the report can be opened, what only all of it together can tell.
 */
export async function validate(): Promise<Fault[]> {
  for (const look of looks) {
    try {
      await look();
    } catch (error) {
      // A report with faults may not open; what rests on them is looked at once they are mended.
      if (faults.told.length === 0) throw error;
    }
  }
  return faults.told;
}
