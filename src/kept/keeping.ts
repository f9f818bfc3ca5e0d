import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * What is dear to make, kept in a folder and found again by all that it is made of.
 * @param makers what makes it, beside what each thing is made of: our code, and the libraries
 */
export function keeping(folder: string, makers: string) {
  return { kept, sweep };

  /** What was made of the same things before; or else what is made now. */
  async function kept(of: readonly unknown[], make: () => Promise<Uint8Array>) {
    const file = path.join(folder, hashOf(makers, JSON.stringify(of)));
    const now = new Date();
    // Says that it was asked for.
    const isThere = await utimes(file, now, now).then(() => true, isMissing);
    return isThere ? new Uint8Array(await readFile(file)) : write(file, await make());
  }

  /** A build that is stopped leaves no half of a file; of two at once, each leaves a whole one. */
  async function write(file: string, made: Uint8Array) {
    const unfinished = `${file}-${process.pid}`;
    await mkdir(folder, { recursive: true });
    await writeFile(unfinished, made);
    await rename(unfinished, file);
    return new Uint8Array(made);
  }

  /** Take out what nobody has asked for since some time. */
  async function sweep(since: Date) {
    for (const name of await readdir(folder)) {
      const file = path.join(folder, name);
      const { mtime } = await stat(file);
      if (mtime < since) await rm(file, { force: true });
    }
  }
}

/** @throws any other error than that a file is not there */
function isMissing(error: NodeJS.ErrnoException) {
  if (error.code === 'ENOENT') return false;
  throw error;
}

export const hashOf = (...parts: readonly string[]) =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');
