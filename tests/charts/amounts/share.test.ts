import { expect, test } from 'vitest';
import Share from '../../../src/charts/amounts/Share.astro';
import { describeShare, placeShare } from '../../../src/charts/amounts/share';
import type { Fact } from '../../../src/schema/fact';
import { apples, pears, plums } from '../../fixtures/fruit';
import { draw, framesFor } from '../../fixtures/draw';

const frames = framesFor('share');
const { wide, narrow } = frames;
const unit = { before: '', scale: 'percent', after: '%' } as const;
const formula = { rest: ['fruit/harvest/apples'] };
const facts = [
  apples({ value: 40, unit, label: 'Apples, as the owner of the orchard says' }),
  pears({ value: 60, unit, actor: 'garden', derived: { formula, low: 59, high: 61 } }),
];

test('placeShare(facts) divides the width as the whole is divided', () => {
  const { parts, half } = placeShare({ facts, frame: wide });
  expect(parts.map(({ bar }) => [bar.x, bar.width])).toEqual([
    [0, 248],
    [248, 372],
  ]);
  expect(half).toBe(310);
});

test('placeShare(facts) shows which part is derived', () => {
  const { parts } = placeShare({ facts, frame: wide });
  expect(parts.map(({ bar }) => bar.certainty)).toEqual(['stated', 'derived']);
});

test('placeShare(facts) sets both values on one line, over the ends of the bar', () => {
  const { parts, top } = placeShare({ facts, frame: narrow });
  expect(parts.map(({ texts }) => [texts.at(-1)?.y, texts.at(-1)?.x])).toEqual([
    [top - 9, 0],
    [top - 9, 328],
  ]);
});

test('placeShare(facts) refuses rows that are not a share and its rest', () => {
  const place = (rows: Fact[]) => () => placeShare({ facts: rows, frame: wide });
  const message = 'this chart draws a row and {"rest": […]} of its address, and no other rows';
  expect(place(facts.slice(0, 1))).toThrow(message);
  expect(place([...facts, plums({ unit })])).toThrow(message);
  expect(place([apples({ unit }), pears({ unit })])).toThrow(message);
  expect(place([apples(), pears({ derived: { formula, low: 59, high: 61 } })])).toThrow(
    'fruit/harvest/apples is no share; a whole is 100%',
  );
});

test('describeShare(facts) says both parts, and which is derived', () => {
  expect(describeShare({ facts })).toBe(
    'One bar for the whole, its half marked: Apples, as the owner of the orchard says 40% and ' +
      'Pears 60% derived.',
  );
});

test.each(Object.entries(frames))('<Share> draws the fruit, %s', async (name, frame) => {
  const svg = await draw(Share, { chart: { kind: 'share' }, facts, frame });
  await expect(svg).toMatchFileSnapshot(`share-${name}.svg`);
});
