// Says what each page of the built site weighs on the wire, what it asks for before it is whole, and the
// sections beside the same written by hand: `npm run weigh`, after a build.

import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { besideByHand } from './bench/beside.ts';

/** The pages of a built site, with their bytes as a server would send them. */
export async function weigh(folder: string) {
  const files = await readdir(folder, { recursive: true });
  const pages = files.filter((file) => file.endsWith('.html')).sort();
  const others = new Map<string, number>();
  return Promise.all(
    pages.map(async (page) => {
      const html = await readFile(path.join(folder, page));
      const named = assetsOf(html.toString());
      for (const file of named) {
        if (!others.has(file)) others.set(file, await weightOf(path.join(folder, file)));
      }
      const sum = (files: string[]) =>
        files.reduce((bytes, file) => bytes + (others.get(file) ?? 0), 0);
      return {
        page,
        raw: html.length,
        gzip: gzipSync(html).length,
        brotli: brotliCompressSync(html).length,
        sheets: sum(named.filter((file) => file.endsWith('.css'))),
        /** With its sheets, its script and the fonts that it does not wait to ask for. */
        first: gzipSync(html).length + sum(named),
      };
    }),
  );
}

/** The sheets, scripts and fonts that a page names, as files of the site. */
const assetsOf = (html: string) =>
  [...html.matchAll(/(?:href|src)="[^"]*\/(assets\/[^"]+\.(?:css|js|woff2))"/g)].map(
    ([, file = '']) => file,
  );

/** What a file weighs on the wire: fonts are compressed as they are. */
export async function weightOf(file: string) {
  const bytes = await readFile(file);
  return file.endsWith('.woff2') ? bytes.length : gzipSync(bytes).length;
}

if (process.argv[1] === import.meta.filename) {
  console.table(await weigh('dist'));
  console.table(await besideByHand('dist'));
}
