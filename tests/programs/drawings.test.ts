import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inject, expect, test } from 'vitest';
import { type Box, meet } from '../../src/charts/marks/crowding';
import { gallery } from '../../src/report/outline/figures';
import { unmarked } from '../fixtures/unmarked';
import { run, scratch } from './run';

/** What a reader may have: what the file asks for, and the widest letters that are common. */
const fonts = ['Arial', 'DejaVu Sans'];
const each = gallery.flatMap((figure) => fonts.map((font) => ({ figure, font })));

/** Around each drawing there is a margin of 28. */
const margin = 12;

test.each(each)('librsvg draws $figure in $font: all words, inside and apart', async (one) => {
  const svg = (await svgOf(one.figure)).replaceAll(
    /font-family="[^"]*"/g,
    `font-family="${one.font}"`,
  );
  const { words, width, height } = await wordsOf(svg);
  expect(words.map(({ said }) => said).toSorted()).toEqual(wordsIn(svg).toSorted());
  const out = words.filter(
    ({ left, right, top, bottom }) =>
      left < margin || right > width - margin || top < margin || bottom > height - margin,
  );
  expect(out).toEqual([]);
  const crowded = words.filter((word, i) => words.some((other, k) => k < i && meet(word, other)));
  expect(crowded).toEqual([]);
});

test.each(gallery)('librsvg draws %s in the colours it has', async (figure) => {
  const svg = await svgOf(figure);
  const drawn = await run('rsvg-convert', ['--format=svg', fileOf(figure)]);
  const asked = [...new Set(svg.match(/(?<=(?:fill|stroke)=")#\w{6}/g))];
  const given = new Set([...drawn.matchAll(/rgb\(([\d.]+)%, ?([\d.]+)%, ?([\d.]+)%\)/g)].map(hex));
  expect(asked.filter((colour) => !given.has(colour))).toEqual([]);
});

test('words that run off, or into each other, would be found', async () => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100" font-family="Arial">
    <text x="20" y="50">apples</text><text x="40" y="50">pears</text><text x="190" y="80">plums</text></svg>`;
  const { words, width } = await wordsOf(svg);
  const [apples, pears, plums] = words;
  expect(apples && pears && meet(apples, pears)).toBe(true);
  expect(plums?.right).toBeGreaterThan(width);
});

const fileOf = (figure: string) => path.join(inject('folder'), `figures/${figure}.svg`);
const svgOf = (figure: string) => readFile(fileOf(figure), 'utf8');

/** The words that a drawing has, as text. */
function wordsIn(svg: string) {
  const texts = [...svg.matchAll(/<text\b[^>]*>(.*?)<\/text>/gs)].map(([, words = '']) => words);
  return texts.flatMap((words) => unmarked(words).split(/\s+/)).filter(Boolean);
}

/** The words that librsvg draws, each with its box in units of the drawing. */
async function wordsOf(svg: string) {
  const folder = await scratch();
  const [drawing, pdf] = [path.join(folder, 'a.svg'), path.join(folder, 'a.pdf')];
  await writeFile(drawing, svg);
  await run('rsvg-convert', [
    '--format=pdf',
    '--dpi-x=72',
    '--dpi-y=72',
    `--output=${pdf}`,
    drawing,
  ]);
  const html = await run('pdftotext', ['-bbox', pdf, '-']);
  const [, width, height] = html.match(/<page width="([\d.]+)" height="([\d.]+)"/) ?? [];
  const found = html.matchAll(
    /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*)<\/word>/g,
  );
  const words = [...found].map(
    ([, left, top, right, bottom, said = '']): Box & { said: string } => ({
      said: unmarked(said),
      left: Number(left),
      right: Number(right),
      top: Number(top),
      bottom: Number(bottom),
    }),
  );
  return { words, width: Number(width), height: Number(height) };
}

const hex = ([, ...parts]: string[]) =>
  `#${parts
    .map((part) =>
      Math.round(Number(part) * 2.55)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
