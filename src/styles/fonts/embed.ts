// The cut fonts as data, for what reads no woff2.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import subsetFont from 'subset-font';
import { kept } from '../../kept/kept';
import { filesOf } from '../../format/text/characters';

const sources = import.meta.glob<string>('./*.woff2', {
  eager: true,
  query: '?inline',
  import: 'default',
});

const fontOf = (file: string) =>
  Buffer.from(sources[`./${file}.woff2`]?.split(',')[1] ?? '', 'base64');

/** What pictures are set in. */
const cuts = ['display', 'sans', 'sans-bold'] as const;

/**
 * Paths of the fonts as TrueType, each with its letters, which are gone when the process ends: the
 * renderer drops what it cannot set, takes files only, and on `fontBuffers` falls back to the fonts of
 * the system.
 */
export function trueType() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'fonts-'));
  process.once('exit', () => rmSync(folder, { recursive: true }));
  const files = cuts.flatMap((cut) =>
    filesOf(cut).map(({ end, characters }) => ({ file: cut + end, letters: characters })),
  );
  return Promise.all(
    files.map(async ({ file, letters }, i) => {
      const font = await kept(['font', file, letters], () =>
        subsetFont(fontOf(file), letters, { targetFormat: 'truetype' }),
      );
      const place = path.join(folder, `${i}.ttf`);
      writeFileSync(place, font);
      return { path: place, letters };
    }),
  );
}
