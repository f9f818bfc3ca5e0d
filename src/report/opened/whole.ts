import { Problem } from '../../schema/problem';
import { sayFault } from '../../schema/fault';
import type { Whole } from '../reckoning/finders';
import { entered } from './entered';

/** The report, which has been let in: who draws its pages has asked the gate before. */
export const whole: Whole = wholeOf(entered);

function wholeOf({ whole, faults }: typeof entered) {
  if (whole) return whole;
  throw new Problem(faults.told.map(sayFault).join('\n'));
}
