// Says what each page of the built site weighs on the wire: `npm run weigh`, after a build.

import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { besideByHand } from './bench/beside.ts';

/** The pages of a built site, with their bytes as a server would send them. */
export async function weigh(folder: string) {
  const files = await readdir(folder, { recursive: true });
  const pages = files.filter((file) => file.endsWith('.html')).sort();
  return Promise.all(
    pages.map(async (page) => {
      const html = await readFile(path.join(folder, page));
      return {
        page,
        raw: html.length,
        gzip: gzipSync(html).length,
        brotli: brotliCompressSync(html).length,
      };
    }),
  );
}

if (process.argv[1] === import.meta.filename) console.table(await weigh('dist'));
if (process.argv[1] === import.meta.filename) console.table(await besideByHand('dist'));
