import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { margin, placeCover, size, zoomOf } from '../../src/charts/cover';
import { measure } from '../../src/charts/base/measure';
import { pages, pictureOf } from '../../src/report/links/pages';
import { coverOf } from '../../src/report/published/covers';
import { all } from '../built';
import { lasting, reader } from './open';

/** How large a picture is, and the left and right edge of its ink in a part of it, in its pixels. */
async function ink(file: string, part: { right: number; top: number; bottom: number }) {
  const page = await reader();
  return page.evaluate(
    async ({ url, right, top, bottom }) => {
      const picture = await createImageBitmap(await (await fetch(url)).blob());
      const { width, height } = picture;
      const canvas = new OffscreenCanvas(width, height).getContext('2d')!;
      canvas.drawImage(picture, 0, 0);
      const dots = canvas.getImageData(0, top, right, bottom - top).data;
      const dark = [...dots.keys()].filter((i) => i % 4 === 0 && (dots[i] ?? 255) < 150);
      const across = dark.map((i) => (i / 4) % right);
      return {
        width,
        height,
        left: across.reduce((least, x) => Math.min(least, x), right),
        right: across.reduce((most, x) => Math.max(most, x), 0),
      };
    },
    { url: `${inject('site')}/${file}`, ...part },
  );
}

test('every page of the site has a picture of its own, and no picture is without a page', () => {
  const listed = pages.map(({ path }) => `/${path}`).sort();
  expect(listed).toEqual(lasting);
  const drawn = all.filter((file) => /^share\/.*png$/.test(file));
  expect(pages.map((page) => pictureOf(page).path).sort()).toEqual(drawn.sort());
});

test.each(pages)(
  'the picture of “$name” is small, and set in the letters of the site',
  async (page) => {
    const { path: file } = pictureOf(page);
    expect((await readFile(path.join(inject('folder'), file))).length).toBeLessThan(60_000);

    const cover = coverOf(page);
    const zoom = zoomOf(cover);
    const { texts, chart } = placeCover(cover);
    const head = texts.filter(({ name }) => name === 'head');
    const widths = head.map(({ words, size, weight }) => measure(words, { size, weight }));
    const [first, last] = [head[0], head.at(-1)];
    const part = {
      right: Math.round(zoom * (chart ? chart.x : size.width)),
      top: Math.round(zoom * ((first?.y ?? 0) - 0.7 * (first?.size ?? 0))),
      bottom: Math.round(zoom * (last?.y ?? 0)),
    };
    const seen = await ink(file, part);
    expect(seen).toMatchObject({ width: zoom * size.width, height: zoom * size.height });
    expect(seen.left).toBeGreaterThanOrEqual(zoom * (margin.side - 4));
    // Set in another font, the widest line would end somewhere else.
    const end = zoom * (margin.side + Math.max(...widths));
    expect(Math.abs(seen.right - end)).toBeLessThan(zoom * 0.025 * size.width);
  },
);
