// What the sections of a built site weigh beside the same written by hand.

import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { byHand } from './by-hand.ts';

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
  const files = await readdir(folder, { recursive: true });
  for (const page of files.filter((file) => file.endsWith('index.html')).sort()) {
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
