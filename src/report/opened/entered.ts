import { readFolder } from '../gate/folder';
import { enter } from '../gate/gate';

/** What became of the report in the folder that REPORT names. */
export const entered = enter(readFolder(process.env['REPORT'] ?? '.'));
