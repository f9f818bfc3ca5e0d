// The cut fonts as TrueType, for a renderer that reads no woff2 and drops what it cannot set.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import subsetFont from 'subset-font';
import { latin, transliteration } from '../../format/text/characters';

const sources = import.meta.glob<string>('./*.woff2', {
  eager: true,
  query: '?inline',
  import: 'default',
});

/** Files, with a weight for those that have several. */
const cuts = [
  { file: 'display' },
  { file: 'serif' },
  { file: 'serif-transliteration' },
  { file: 'sans', wght: 400 },
  { file: 'sans', wght: 600 },
  { file: 'sans-transliteration', wght: 400 },
  { file: 'sans-transliteration', wght: 600 },
];

/**
 * Paths of the fonts, which are gone when the process ends: a renderer outside of JavaScript takes
 * files only, and on `fontBuffers` falls back to the fonts of the system without a word.
 */
export function trueType() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'fonts-'));
  process.once('exit', () => rmSync(folder, { recursive: true }));
  return Promise.all(
    cuts.map(async ({ file, wght }, i) => {
      const [, base64 = ''] = sources[`./${file}.woff2`]?.split(',') ?? [];
      const font = await subsetFont(Buffer.from(base64, 'base64'), latin + transliteration, {
        targetFormat: 'truetype',
        ...(wght && { variationAxes: { wght } }),
      });
      const place = path.join(folder, `${i}.ttf`);
      writeFileSync(place, font);
      return place;
    }),
  );
}
