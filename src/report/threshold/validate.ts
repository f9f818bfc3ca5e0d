import type { Fault } from '../../schema/fault';
import { entered } from '../opened/entered';

const { faults } = entered;

/**
 * All that is wrong with the report in the folder that REPORT names: what the gate finds in its files
 * and, as far as the report can be opened, what only all of it together can tell.
 */
export async function validate(): Promise<Fault[]> {
  await faults.lookLast(async () => (await import('./figures')).checkRecordFigures(faults));
  await faults.lookLast(async () => (await import('./anchors')).checkAnchors(faults));
  return faults.told;
}
