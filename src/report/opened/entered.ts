import { sayFault } from '../gate/faults';
import { readFolder } from '../gate/folder';
import { enter } from '../gate/gate';
import type { Whole } from '../reckoning/finders';
import { Problem } from '../../schema/problem';

/** The report in the folder that REPORT names, and what is wrong with it. */
const entered = enter(readFolder(process.env['REPORT'] ?? '.'));

export const { faults } = entered;

/** The report: all of it, where nothing is wrong; who draws pages has asked that before. */
export const whole: Whole = wholeOf(entered);

function wholeOf({ whole, faults }: typeof entered) {
  if (whole) return whole;
  throw new Problem(faults.told.map(sayFault).join('\n'));
}
