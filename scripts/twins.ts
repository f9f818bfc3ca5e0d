// Puts beside each page of a built site what it says as Markdown: `apples.md` beside `apples/`.

import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { twinOf } from './twin.ts';

/** Write the twins of all pages that name one, in the folder of a built site. */
export async function writeTwins(folder: string) {
  const files = await readdir(folder, { recursive: true });
  for (const file of files.filter((file) => file.endsWith('.html'))) {
    const twin = twinOf(await readFile(path.join(folder, file), 'utf8'));
    if (twin) await writeFile(path.join(folder, twinFile(file)), twin);
  }
}

/** Of a page’s file: `apples.md` of `apples/index.html`. */
const twinFile = (file: string) => file.replace(/(\/index)?\.html$/, '.md');
