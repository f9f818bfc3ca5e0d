import { readFile } from 'node:fs/promises';
import { create } from 'fontkit';
import { expect, test } from 'vitest';
import { characters } from '../../src/format/text/characters';
import { trueType } from '../../src/styles/fonts/embed';

test('trueType() has every letter that a report may hold, in each of its fonts', async () => {
  const files = await trueType();
  const fonts = await Promise.all(
    files.map(async ({ path, letters }) => ({ font: create(await readFile(path)), letters })),
  );
  for (const { font, letters } of fonts) {
    const lacks = (letter: string) => !font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
    expect([...letters].filter(lacks)).toEqual([]);
  }
  const held = new Set(files.flatMap(({ letters }) => [...letters]));
  expect([...characters].filter((letter) => !held.has(letter))).toEqual([]);
});
