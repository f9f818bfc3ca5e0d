import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { onTestFinished } from 'vitest';

const start = promisify(execFile);

/**
 * Run a program of the machine, and give what it says.
 * @throws Error where the machine lacks it, or where it fails
 */
export async function run(
  program: string,
  args: readonly string[],
  installer = '.ci/install-programs',
): Promise<string> {
  try {
    const { stdout } = await start(program, args, { maxBuffer: 64 * 1024 * 1024 });
    return stdout;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      const cure = `${installer} installs it on Debian and its kin`;
      throw new Error(`${program} is not installed: ${cure}`, { cause: error });
    }
    throw error;
  }
}

/** A folder for what a program writes, gone after the test. */
export async function scratch(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'report-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}
