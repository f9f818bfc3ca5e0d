// The sections of a built site beside the same written by hand.

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { weigh } from '../weigh.ts';
import { byHand } from './by-hand.ts';

/** The sections of a built site beside the same by hand: compressed bytes, without sheets and with them. */
export async function besideByHand(folder: string) {
  const sheet = gzipSync(await readFile('scripts/bench/by-hand.css')).length;
  const times = (one: number, other: number) => Number((one / other).toFixed(2));
  const rows = [];
  for (const { page, gzip: ours, sheets } of await weigh(folder)) {
    const text = await readFile(path.join(folder, page), 'utf8');
    if (!text.includes('<section class="prose">')) continue;
    const hand = gzipSync(byHand(text)).length;
    rows.push({
      page,
      ours,
      'by hand': hand,
      times: times(ours, hand),
      'ours, with sheets': ours + sheets,
      'by hand, with its sheet': hand + sheet,
      'times, with sheets': times(ours + sheets, hand + sheet),
    });
  }
  return rows;
}
