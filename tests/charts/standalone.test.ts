import { expect, test } from 'vitest';
import Standalone from '../../src/charts/Standalone.astro';
import { noRecords } from '../../src/charts/base/frame';
import { placeStandalone } from '../../src/charts/standalone';
import { draw } from '../fixtures/draw';
import { apples, pears } from '../fixtures/fruit';

const props = {
  title: 'The orchard bore four times as much as the garden did, in a year that was good for both',
  subtitle: 'Harvest, kg, September 2020',
  key: [
    { actor: 'orchard', certainty: 'stated', words: 'Orchard' },
    { actor: 'garden', certainty: 'stated', words: 'Garden' },
  ] as const,
  drawn: {
    chart: { kind: 'columns' } as const,
    facts: [apples(), pears({ actor: 'garden' })],
    find: () => apples(),
    ...noRecords,
  },
  notes: ['Source: Fruit Daily.', 'Licence: anything goes.'],
};

const place = (change: object = {}) =>
  placeStandalone({ ...props, key: [...props.key], ...change });

test('placeStandalone(…) puts title, subtitle, key, drawing and notes one under the other', () => {
  const { heads, key, top, noteLines, height } = place();
  const tops = [...heads, ...key.slice(0, 1).map(({ text }) => text), { y: top }, ...noteLines];
  const ys = tops.map(({ y }) => y);
  expect(ys).toEqual(ys.toSorted((a, b) => a - b));
  expect(heads.map(({ set }) => set)).toEqual(['title', 'title', 'subtitle']);
  expect(noteLines.at(-1)?.y).toBeLessThan(height);
});

test('placeStandalone(…) leaves no room for a key where there is none', () => {
  expect(place({ key: [] }).top).toBe(place().top - 24);
});

test('a key that is too long for one row goes on in the next', () => {
  const long = Array.from({ length: 8 }, (_, i) => ({
    ...props.key[0],
    words: `Orchard no. ${i}`,
  }));
  const { key } = place({ key: long });
  expect(new Set(key.map(({ text }) => text.y)).size).toBe(2);
  expect(key.filter(({ x }) => x === 0)).toHaveLength(2);
});

test('<Standalone> draws the fruit with all that is said of it', async () => {
  const style = '.actor-orchard .mark{fill:#456}';
  const svg = await draw(Standalone, { ...props, style, hatched: [] });
  await expect(svg).toMatchFileSnapshot('standalone.svg');
});
