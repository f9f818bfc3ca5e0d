import { Problem } from '../../schema/problem';
import { sayFault } from '../../schema/fault';
import type { Whole } from '../reckoning/finders';
import { entered } from './entered';

const { whole: found, faults } = entered;
if (!found) throw new Problem(faults.told.map(sayFault).join('\n'));

/** The report, which has been let in: who draws its pages has asked the gate before. */
export const whole: Whole = found;
