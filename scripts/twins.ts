// Puts beside each page of a built site what it says as Markdown: `apples.md` beside `apples/`.

import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { kept } from '../src/kept/kept.ts';
import { twinOf } from './twin.ts';

/** Write the twins of all pages that name one, in the folder of a built site. */
export async function writeTwins(folder: string) {
  const files = await readdir(folder, { recursive: true });
  for (const file of files.filter((file) => file.endsWith('.html'))) {
    const page = withoutCode(await readFile(path.join(folder, file), 'utf8'));
    const twin = await kept(['twin', page], async () => Buffer.from(twinOf(page) ?? ''));
    if (twin.length > 0) await writeFile(path.join(folder, twinFile(file)), twin);
  }
}

/** A page as far as its twin has anything of it. */
const withoutCode = (page: string) => page.replaceAll(/<(style|script)\b[^>]*>[\s\S]*?<\/\1>/g, '');

/** Of a page’s file: `apples.md` of `apples/index.html`. */
const twinFile = (file: string) => file.replace(/(\/index)?\.html$/, '.md');
