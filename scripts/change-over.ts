import { cp, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/**
 * Put a finished folder in the place of another, which stands whole until that moment: for
 * less than a millisecond there is none, and where the new one cannot be put, there is the last. Of two that are
 * put there at once, the later one stays.
 */
export async function changeOver(fresh: string, out: string): Promise<void> {
  // Both wait beside the place: from one disk to another nothing is moved in a moment.
  const waiting = `${path.resolve(out)}.${path.basename(fresh)}`;
  const next = `${waiting}.new`;
  const last = `${waiting}.old`;
  await move(fresh, next, { EXDEV: () => copied(fresh, next) });
  const put = async (): Promise<void> => {
    await rm(last, { recursive: true, force: true });
    await move(out, last, { ENOENT: () => undefined });
    const back = async (error: unknown) => {
      await move(last, out, { ENOENT: () => undefined });
      throw error;
    };
    await move(next, out, { ENOTEMPTY: put, EEXIST: put }).catch(back);
  };
  await put();
  await rm(last, { recursive: true, force: true });
}

/** Move a folder, or do what is to be done where that fails in one of some ways. */
async function move(
  from: string,
  to: string,
  otherwise: Partial<Record<string, () => Promise<void> | undefined>>,
) {
  try {
    await rename(from, to);
  } catch (error) {
    const cure = error instanceof Error && 'code' in error && otherwise[`${error.code}`];
    if (!cure) throw error;
    await cure();
  }
}

async function copied(from: string, to: string) {
  await cp(from, to, { recursive: true });
  await rm(from, { recursive: true });
}
