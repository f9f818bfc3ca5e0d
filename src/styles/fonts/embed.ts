// The cut fonts as data, for what carries them inside or reads no woff2.

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

const fontOf = (file: string) =>
  Buffer.from(sources[`./${file}.woff2`]?.split(',')[1] ?? '', 'base64');

/** What XML writes in other letters. */
const escaped = `'"<>&`;

/**
 * The sans of the site as `@font-face` rules that carry it inside, cut to the letters of a text as XML
 * writes it: for files that stand by themselves.
 */
export async function embedSans(text: string) {
  const letters = text + escaped;
  const more = [...letters].filter((letter) => !latin.includes(letter)).join('');
  const faces = [face('Report Sans', 'sans', letters), face('Report Sans', 'sans-bold', letters)];
  if (more.trim())
    faces.push(
      face('Report Sans More', 'sans-transliteration', more),
      face('Report Sans More', 'sans-bold-transliteration', more),
    );
  return (await Promise.all(faces)).join('');
}

async function face(family: string, file: string, text: string) {
  const font = await subsetFont(fontOf(file), text, { targetFormat: 'woff2' });
  const data = `data:font/woff2;base64,${font.toString('base64')}`;
  const weight = file.includes('bold') ? 600 : 400;
  return `@font-face{font-family:'${family}';font-weight:${weight};src:url(${data}) format('woff2')}`;
}

const cuts = [
  'display',
  'serif',
  'serif-transliteration',
  'sans',
  'sans-bold',
  'sans-transliteration',
  'sans-bold-transliteration',
];

/**
 * Paths of the fonts as TrueType, which are gone when the process ends: the renderer drops what it
 * cannot set, takes files only, and on `fontBuffers` falls back to the fonts of the system.
 */
export function trueType() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'fonts-'));
  process.once('exit', () => rmSync(folder, { recursive: true }));
  return Promise.all(
    cuts.map(async (file, i) => {
      const font = await subsetFont(fontOf(file), latin + transliteration, {
        targetFormat: 'truetype',
      });
      const place = path.join(folder, `${i}.ttf`);
      writeFileSync(place, font);
      return place;
    }),
  );
}
