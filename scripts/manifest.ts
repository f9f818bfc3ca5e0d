import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** A file of a built site, by its path from the root of the site. */
export interface Listed {
  path: string;
  bytes: number;
  sha256: string;
}

const name = 'manifest.json';

/** What is for the host and never sent. */
const forHosts = ['_headers', '.nojekyll'];

/** Write into the folder of a built site which files it sends: all but this list itself. */
export async function writeManifest(folder: string) {
  const files = await listed(folder);
  await writeFile(path.join(folder, name), `${JSON.stringify({ files }, null, 1)}\n`);
}

/** The files that a built site sends, in an order that is the same on every machine. */
export async function listed(folder: string): Promise<Listed[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => file !== name && !forHosts.includes(file))
    .sort();
  return Promise.all(
    paths.map(async (file) => {
      const bytes = await readFile(path.join(folder, file));
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      return { path: file, bytes: bytes.length, sha256 };
    }),
  );
}
