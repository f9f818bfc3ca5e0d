import { expect, test } from 'vitest';
import Flow from '../../../src/charts/amounts/Flow.astro';
import { describeFlow, placeFlow } from '../../../src/charts/amounts/flow';
import { apples, market, pears, plums } from '../../fixtures/fruit';
import { draw, framesFor } from '../../fixtures/draw';

const facts = [apples(), pears(), plums({ suspected: true })];
const frames = framesFor('flow');
const { wide, narrow } = frames;

test('placeFlow(chart, facts) puts nodes in a row, or down the side where it is narrow', () => {
  const across = placeFlow({ chart: market, facts, frame: wide }).nodes;
  const down = placeFlow({ chart: market, facts, frame: narrow }).nodes;
  expect(new Set(across.map(({ y }) => y)).size).toBe(1);
  expect(new Set(down.map(({ x }) => x)).size).toBe(1);
});

test('placeFlow(chart, facts) says on each link what passes', () => {
  const { links } = placeFlow({ chart: market, facts, frame: wide });
  expect(links.map(({ label }) => label.words)).toEqual(['40\u00a0kg']);
});

test('placeFlow(chart, facts) draws its bars on one scale, each as sure as it is', () => {
  const [part, whole] = placeFlow({ chart: market, facts, frame: wide }).bars;
  expect((whole?.width ?? 0) / (part?.width ?? 1)).toBeCloseTo(2, 1);
  expect([part?.certainty, whole?.certainty]).toEqual(['stated', 'suspected']);
});

test('placeFlow(chart, facts) labels a bar with all its words, and draws zero as nothing', () => {
  const bounded = [apples(), pears({ value: 0, bound: 'about' }), plums({ value: 0 })];
  const { bars } = placeFlow({ chart: market, facts: bounded, frame: wide });
  expect(bars.map(({ label, width }) => [label.words, width])).toEqual([
    ['Pears about 0', 0],
    ['Plums 0', 0],
  ]);
});

test('describeFlow(chart, facts) tells the steps and then the bars', () => {
  expect(describeFlow({ chart: market, facts })).toBe(
    'A flow from hand to hand. Orchard grows the apples; next, 40\u00a0kg. Market sells them on. ' +
      'Bars: Pears 10\u00a0kg and Plums 20\u00a0kg suspected.',
  );
});

test.each(Object.entries(frames))('<Flow> draws the fruit, %s', async (name, frame) => {
  const svg = await draw(Flow, { chart: market, facts, frame });
  await expect(svg).toMatchFileSnapshot(`flow-${name}.svg`);
});

test('placeFlow(chart, facts) refuses a row that is not there, and a link too many', () => {
  const place = (change: Partial<typeof market>) => () =>
    placeFlow({ chart: { ...market, ...change }, facts, frame: wide });
  expect(place({ links: ['cherries'] })).toThrow(
    'no row "cherries"; rows there: apples, pears, plums',
  );
  expect(place({ links: ['apples', 'pears'] })).toThrow('2 nodes need 1 links between them');
});
