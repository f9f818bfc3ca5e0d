import { expect, test } from 'vitest';
import { type Cover, placeCover, room } from '../../src/charts/cover';
import { measure } from '../../src/charts/base/measure';
import { draw } from '../fixtures/draw';
import CoverPicture from '../../src/charts/Cover.astro';

const cover = (what: Partial<Cover> = {}): Cover => ({
  above: 'The Case of the Orchard',
  title: 'On apples',
  below: 'Retold from Ann Appleby',
  sections: [
    { length: 100, here: false },
    { length: 300, here: true },
  ],
  ...what,
});
const long =
  'What the orchards of the north and of the south have in common, and what sets them apart from those of the east';

test('placeCover(cover) sets a short title larger than a long one', () => {
  const [short, tall] = [placeCover(cover()), placeCover(cover({ title: long }))];
  expect(short.fontSize).toBeGreaterThan(tall.fontSize);
  expect(short.lines).toHaveLength(1);
});

test.each(['On apples', 'Apples and pears in the autumn', long])(
  'placeCover(cover) keeps “%s” in its room, and loses no word',
  (title) => {
    const { lines, fontSize, subtitleY } = placeCover(
      cover({ title, number: '2.1', subtitle: 'A' }),
    );
    expect(lines.map(({ number, text }) => number + text).join(' ')).toBe(`2.1 ${title}`);
    const widths = lines.map(({ number, text }) =>
      measure(number + text, { size: fontSize, weight: 'display' }),
    );
    expect(Math.max(...widths)).toBeLessThanOrEqual(room.width);
    expect(subtitleY).toBeLessThanOrEqual(room.top + room.height);
  },
);

test('placeCover(cover) breaks a title into lines of like length', () => {
  const { lines } = placeCover(cover({ title: 'Apples and pears and plums in the autumn' }));
  expect(lines.map(({ text }) => text)).toEqual(['Apples and pears and', 'plums in the autumn']);
});

test('placeCover(cover) lays the sections from edge to edge, each as wide as it is long', () => {
  const { segments } = placeCover(cover());
  const [first, second] = segments;
  expect(first?.x).toBe(room.left);
  expect((second?.x ?? 0) + (second?.width ?? 0)).toBe(room.left + room.width);
  expect((second?.width ?? 0) / (first?.width ?? 1)).toBeCloseTo(3, 1);
  expect(segments.map(({ here }) => here)).toEqual([false, true]);
});

test('a cover shows number, title, subtitle and sections', async () => {
  const svg = await draw(CoverPicture, { ...cover({ number: '1', subtitle: 'A subtitle' }) });
  await expect(svg).toMatchFileSnapshot('cover.svg');
});
