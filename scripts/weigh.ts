// Says what each page of the built site weighs on the wire, and the sections beside the same written by
// hand: `npm run weigh`, after a build.

import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { byHand } from './bench/by-hand.ts';

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

/** A page without the sheets that stand in it. */
export const withoutSheets = (page: string) => page.replaceAll(/<style>[\s\S]*?<\/style>/g, '');

/** The sheets of a page, those in it and those that it names. */
function sheetsOf(folder: string, page: string) {
  const inside = [...page.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, text = '']) => text);
  const named = [...page.matchAll(/<link rel="stylesheet" href="[^"]*\/(assets\/[^"]+)"/g)];
  return Promise.all([
    ...inside,
    ...named.map(([, file = '']) => readFile(path.join(folder, file), 'utf8')),
  ]);
}

/** The sections of a built site beside the same by hand: compressed bytes, without sheets and with them. */
export async function besideByHand(folder: string) {
  const sheet = await readFile('scripts/bench/by-hand.css', 'utf8');
  const bytes = (text: string) => gzipSync(text).length;
  const rows = [];
  for (const { page } of await weigh(folder)) {
    const text = await readFile(path.join(folder, page), 'utf8');
    if (!text.includes('<section class="prose">')) continue;
    const ours = bytes(withoutSheets(text));
    const hand = bytes(byHand(text));
    const sheets = (await sheetsOf(folder, text)).map(bytes).reduce((a, b) => a + b, 0);
    const dressed = { ours: ours + sheets, hand: hand + bytes(sheet) };
    const times = (one: number, other: number) => Number((one / other).toFixed(2));
    rows.push({
      page,
      ours,
      'by hand': hand,
      times: times(ours, hand),
      'ours, with sheets': dressed.ours,
      'by hand, with its sheet': dressed.hand,
      'times, with sheets': times(dressed.ours, dressed.hand),
    });
  }
  return rows;
}

if (process.argv[1] === import.meta.filename) {
  console.table(await weigh('dist'));
  console.table(await besideByHand('dist'));
}
