import { expect, test } from 'vitest';
import { noRecords } from '../../src/charts/base/frame';
import { measure } from '../../src/charts/base/measure';
import Cover from '../../src/charts/Cover.astro';
import {
  bar,
  type Cover as Props,
  coverWords,
  margin,
  placeCover,
  size,
} from '../../src/charts/cover';
import { draw } from '../fixtures/draw';
import { apples, pears } from '../fixtures/fruit';

const number: Props = {
  head: 'more than 40 kg',
  under: 'Harvest, apples',
  detail: 'As of September 2020, according to the growers',
  mark: { actor: 'orchard', certainty: 'beyond' },
  foot: 'A Year of Fruit · Retold from Ann Appleby, 2020',
};

const facts = [apples(), pears({ actor: 'garden' })];
const drawn = { chart: { kind: 'bars' } as const, facts, find: () => apples(), ...noRecords };
const key = [
  { actor: 'orchard', certainty: 'stated', words: 'Orchard' },
  { actor: 'garden', certainty: 'stated', words: 'Garden' },
] as const;
const chart: Props = {
  page: '2.1 On apples',
  head: 'The orchard bore four times as much as the garden did',
  under: 'Harvest, kg, September 2020',
  chart: { drawn, key },
  foot: number.foot,
};

const style = '.actor-orchard .mark{fill:#456}';
const sizeOf = (cover: Props) =>
  placeCover(cover).texts.find(({ name }) => name === 'head')?.size ?? 0;

test('placeCover(cover) sets a number larger than all else, and the larger the shorter it is', () => {
  const { texts } = placeCover(number);
  expect(Math.max(...texts.map(({ size }) => size))).toBe(sizeOf(number));
  expect(sizeOf({ ...number, head: '40 kg' })).toBeGreaterThan(sizeOf(number));
});

test('placeCover(cover) puts page, head, mark, what it is of, detail and foot one under the other', () => {
  const { texts, mark } = placeCover({ ...number, page: 'On apples' });
  expect([...new Set(texts.map(({ name }) => name))]).toEqual([
    'page',
    'head',
    'under',
    'detail',
    'foot',
  ]);
  const ys = texts.map(({ y }) => y);
  expect(ys).toEqual(ys.toSorted((a, b) => a - b));
  const [head, under] = ['head', 'under'].map(
    (name) => texts.find((text) => text.name === name)?.y,
  );
  expect(mark?.y).toBeGreaterThan(head ?? Infinity);
  expect((mark?.y ?? 0) + bar.height * bar.zoom).toBeLessThan(under ?? 0);
});

const long = 'Apples of the oldest trees in all of the valley '.repeat(9).trim();
const words = 'Appleandpearandplumandquinceandcherrytrees'.repeat(9);
const hostile = [number, chart].flatMap((cover) =>
  [long, words].map((much) => ({
    ...cover,
    page: much,
    head: much,
    under: much,
    detail: much,
    foot: much,
  })),
);

test.each([number, chart, ...hostile])(
  'placeCover(cover) keeps its texts in the picture and apart',
  (cover) => {
    const { texts, chart } = placeCover(cover);
    const right = chart ? chart.x : size.width - margin.side;
    for (const { words, size, weight } of texts) {
      expect(margin.side + measure(words, { size, weight })).toBeLessThanOrEqual(right);
    }
    texts.forEach(({ y, size: above }, i) => {
      expect(y).toBeLessThan(size.height - margin.foot / 2);
      const next = texts[i + 1];
      if (next) expect(next.y - y).toBeGreaterThanOrEqual(0.95 * Math.min(above, next.size));
    });
  },
);

test('placeCover(cover) keeps a chart whole; one that is too long is as wide as its room, and runs out', () => {
  const whole = placeCover(chart).chart;
  expect(whole?.zoom).toBeGreaterThan(1);
  const many = Array.from({ length: 40 }, (_, i) => apples({ address: `fruit/harvest/${i}` }));
  const tall = placeCover({ ...chart, chart: { drawn: { ...drawn, facts: many }, key } }).chart;
  expect(tall?.zoom).toBeGreaterThanOrEqual(whole?.zoom ?? Infinity);
  expect(tall?.y).toBe(margin.chart);
  for (const { x = 0, zoom = 0, frame } of [whole, tall].flatMap((placed) => placed ?? [])) {
    expect(x + zoom * frame.width).toBeLessThanOrEqual(size.width - margin.chart + 1);
  }
});

test('coverWords(cover) says what the picture says; of a chart, what it finds', () => {
  expect(coverWords(number)).toBe(
    'more than 40 kg. Harvest, apples. As of September 2020, according to the growers',
  );
  expect(coverWords(chart)).toBe(
    '2.1 On apples. The orchard bore four times as much as the garden did',
  );
});

test.each(Object.entries({ number, chart }))('a cover shows a %s', async (what, cover) => {
  const svg = await draw(Cover, { cover, style });
  await expect(svg).toMatchFileSnapshot(`cover-${what}.svg`);
});
