// Cuts Source Serif 4 and Source Sans 3 down to the characters and weights the site uses, a file for
// each weight: Firefox leaves text in a weight of a variable font out of the text of a PDF. And
// writes the advance widths that labels and titles are measured with. Run once, by `npm run fonts`.
// "Source" is a reserved font name under the OFL, so the cut fonts are named "Report".

import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { create } from 'fontkit';
import subsetFont, { type Axes, type Format } from 'subset-font';
import { type FaceName, filesOf, latin } from '../src/format/text/characters.ts';
import gathered from '../src/format/text/letters.json' with { type: 'json' };

const from = new URL('../node_modules/@fontsource-variable/', import.meta.url);
const to = new URL('../src/styles/fonts/', import.meta.url);
const serif = 'source-serif-4/files/source-serif-4';
const sans = 'source-sans-3/files/source-sans-3';
const display = { wght: 600, opsz: 40 };

/** Kerning, ligatures, marks above letters, and figures of their own width; no fractions, and nothing else. */
const keepFeatures = ['ccmp', 'liga', 'pnum', 'kern', 'mark', 'mkmk'];

/** Where each face is cut from, and where on the axes of that. */
const sources: [face: FaceName, family: string, style: string, axes: Axes][] = [
  ['serif', serif, 'opsz-normal', { wght: 400, opsz: 17 }],
  ['serif-italic', serif, 'opsz-italic', { wght: 400, opsz: 17 }],
  ['display', serif, 'opsz-normal', display],
  ['sans', sans, 'wght-normal', { wght: 400 }],
  ['sans-bold', sans, 'wght-normal', { wght: 600 }],
];

const cuts = sources.flatMap(([face, family, style, axes]) =>
  filesOf(face).map(({ end, script, characters }) => ({
    file: `${face}${end}.woff2`,
    source: `${family}-${script}-${style}.woff2`,
    characters,
    axes,
  })),
);

for (const letter of gathered) {
  const { source } =
    cuts.find(({ file, characters }) => file.startsWith('sans') && characters.includes(letter)) ??
    {};
  const font = source ? create(await readFile(new URL(source, from))) : undefined;
  if (font?.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)) continue;
  await writeFile(new URL('../src/format/text/letters.json', import.meta.url), '""\n');
  throw new Error(`the fonts have no “${letter}”; write it otherwise`);
}

await mkdir(to, { recursive: true });
for (const { file, source, characters, axes } of cuts) {
  const font = await cut(source, characters, axes, 'woff2');
  await writeFile(new URL(file, to), font);
  console.log(`${file.padEnd(36)} ${(font.length / 1024).toFixed(1)} kB`);
}
await copyFile(new URL('source-serif-4/LICENSE', from), new URL('OFL.txt', to));

const widths = {
  400: await advances(`${sans}-latin-wght-normal.woff2`, { wght: 400 }),
  600: await advances(`${sans}-latin-wght-normal.woff2`, { wght: 600 }),
  display: await advances(`${serif}-latin-opsz-normal.woff2`, display),
};
const table = new URL('../src/charts/base/widths.json', import.meta.url);
await writeFile(table, `${JSON.stringify(widths, null, 2)}\n`);
console.log(`advance widths in ${fileURLToPath(table)}`);

async function cut(source: string, characters: string, variationAxes: Axes, targetFormat: Format) {
  const font = await readFile(new URL(source, from));
  const pinned = { targetFormat: 'sfnt', variationAxes, keepFeatures } as const;
  const small = await subsetFont(font, characters, pinned);
  return subsetFont(renamed(small), characters, { targetFormat });
}

/** The font with "Source Serif" and "Source Sans" changed to "Report …", and the copyright left. */
function renamed(font: Buffer) {
  const names: [string, string][] = [
    ['Source S', 'Report S'],
    ['SourceS', 'ReportS'],
  ];
  const bytes = names.reduce(
    (text, [from, to]) => text.replaceAll(utf16(from), utf16(to)),
    font.toString('latin1'),
  );
  const result = Buffer.from(bytes, 'latin1');
  const { familyName } = create(result);
  if (!familyName.startsWith('Report S')) throw new Error(`the font is still called ${familyName}`);
  return result;
}

/** A text as the name table of a font holds it, one character a byte. */
function utf16(text: string) {
  return Buffer.from(text, 'utf16le').swap16().toString('latin1');
}

/** The width of each character of a font at some point of its axes, in thousandths of its size. */
async function advances(source: string, variationAxes: Axes) {
  const font = create(await cut(source, latin, variationAxes, 'sfnt'));
  return Object.fromEntries(
    [...latin].map((character) => {
      const { advanceWidth } = font.glyphForCodePoint(character.codePointAt(0) ?? 0);
      return [character, Math.round((1000 * advanceWidth) / font.unitsPerEm)];
    }),
  );
}
