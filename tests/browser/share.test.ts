import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { placeCover, room, size } from '../../src/charts/cover';
import { measure } from '../../src/charts/base/measure';
import { report } from '../../src/report/opened/data';
import { pages, pictured, pictureOf } from '../../src/report/links/pages';
import { all } from '../built';
import { lasting, reader } from './open';

/** Where a picture has ink, in a band of it: the left and right edge, and how many dots. */
async function ink(file: string, top: number, bottom: number) {
  const page = await reader();
  return page.evaluate(
    async ({ url, top, bottom }) => {
      const picture = await createImageBitmap(await (await fetch(url)).blob());
      const { width, height } = picture;
      const canvas = new OffscreenCanvas(width, height).getContext('2d')!;
      canvas.drawImage(picture, 0, 0);
      const dots = canvas.getImageData(0, top, width, bottom - top).data;
      const dark = [...dots.keys()].filter((i) => i % 4 === 0 && (dots[i] ?? 255) < 150);
      const across = dark.map((i) => (i / 4) % width);
      const left = across.reduce((least, x) => Math.min(least, x), width);
      const right = across.reduce((most, x) => Math.max(most, x), 0);
      return { width, height, left, right, dots: across.length };
    },
    { url: `${inject('site')}/${file}`, top, bottom },
  );
}

test('every page of the site has a picture, and no picture is without a page', () => {
  const listed = pages.map(({ path }) => `/${path}`).sort();
  expect(listed).toEqual(lasting);
  const drawn = all.filter((file) => /^share\/.*png$/.test(file));
  expect([...new Set(pages.map((page) => pictureOf(page).path))].sort()).toEqual(drawn.sort());
});

test.each(pictured)(
  'the picture of “$name” is small, and drawn in the letters of the site',
  async (page) => {
    const { path: file } = pictureOf(page);
    expect((await readFile(path.join(inject('folder'), file))).length).toBeLessThan(60_000);

    const subtitle = page.path ? undefined : report.subtitle;
    const { lines, fontSize } = placeCover({
      above: '',
      number: page.before,
      title: page.name,
      subtitle,
      below: '',
      sections: [],
    });
    const widths = lines.map(({ number, text }) =>
      measure(number + text, { size: fontSize, weight: 'display' }),
    );
    const title = await ink(file, room.top, room.top + room.height);
    expect(title).toMatchObject(size);
    expect(title.left).toBeGreaterThanOrEqual(room.left - 4);
    // Set in another font, the widest line would end somewhere else.
    expect(Math.abs(title.right - room.left - Math.max(...widths))).toBeLessThan(0.02 * room.width);
  },
);

test('a picture says whose report it is, and what the site is called', async () => {
  const [above, below, between] = await Promise.all([
    ink('share/index.png', 70, 115),
    ink('share/index.png', 530, 570),
    ink('share/index.png', 580, 630),
  ]);
  expect(above.dots).toBeGreaterThan(300);
  expect(below.dots).toBeGreaterThan(300);
  expect(between.dots).toBe(0);
});
