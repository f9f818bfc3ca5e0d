import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/**
 * What is dear to make, kept in a folder and found again by all that it is made of.
 * @param makers what makes it, beside what each thing is made of: our code, and the libraries
 */
export function keeping(folder: string, makers: string) {
  const fileOf = (of: readonly unknown[]) => path.join(folder, hashOf(makers, JSON.stringify(of)));
  return {
    /** What was made of the same things before; or else what is made now. */
    async kept(of: readonly unknown[], make: () => Promise<Uint8Array>) {
      const file = fileOf(of);
      return new Uint8Array(read(file) ?? write(file, await make()));
    },

    /** The same of a text that is made at once. */
    keptText(of: readonly unknown[], make: () => string) {
      const file = fileOf(of);
      return read(file)?.toString() ?? write(file, make());
    },

    /** Take out what nobody has asked for since some time. */
    sweep(since: Date) {
      const files = readdirSync(folder).map((name) => path.join(folder, name));
      for (const file of files) {
        // Another build may have taken it out just now.
        const found = statSync(file, { throwIfNoEntry: false });
        if (found && found.mtime < since) rmSync(file, { force: true });
      }
    },
  };
}

/** What is in a file, which was asked for now; nothing, where it is not there. */
function read(file: string) {
  const now = new Date();
  try {
    utimesSync(file, now, now);
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** A build that is stopped leaves no half of a file; of two at once, each leaves a whole one. */
function write<Made extends string | Uint8Array>(file: string, made: Made): Made {
  const unfinished = `${file}-${process.pid}`;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(unfinished, made);
  renameSync(unfinished, file);
  return made;
}

export const hashOf = (...parts: readonly string[]) =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');
