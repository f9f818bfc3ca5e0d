import { existsSync } from 'node:fs';
import path from 'node:path';
import { run } from '../programs/run';

export const installer = '.ci/install-validators';

/**
 * A file of a package that is installed for these tests alone, by its whole path.
 * @throws Error where it is not installed
 */
export function installed(file: string) {
  const found = path.resolve('.cache/validators/node_modules', file);
  if (existsSync(found)) return found;
  throw new Error(`${file} is not installed: ${installer} installs it`);
}

/** Run a program of the machine that is installed for these tests. */
export const ask = (program: string, args: readonly string[]) => run(program, args, installer);
