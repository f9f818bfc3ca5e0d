import { expect, test } from 'vitest';
import { balance, measure, round, tightest, type, wrap } from '../../../src/charts/base/measure';

test('measure(text, type) grows with the text, its size and its weight', () => {
  expect(measure('apples', type.name)).toBeLessThan(measure('apples and pears', type.name));
  expect(measure('apples', type.small)).toBeLessThan(measure('apples', type.name));
  expect(measure('apples', type.name)).toBeLessThan(measure('apples', type.value));
  expect(measure('', type.name)).toBe(0);
});

test('measure(text, type) knows the letters of titles from those of labels', () => {
  const title = measure('apples', { size: 15, weight: 'display' });
  expect(title).toBeGreaterThan(0);
  expect(title).not.toBe(measure('apples', type.value));
});

test('measure(text, type) gives all figures one width', () => {
  expect(new Set([...'0123456789'].map((figure) => measure(figure, type.value))).size).toBe(1);
});

test('wrap(text, width, type) breaks between words and loses none', () => {
  const text = 'apples and pears and plums';
  const lines = wrap(text, 100, type.small);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join(' ')).toBe(text);
  expect(lines.filter((line) => measure(line, type.small) > 100)).toEqual([]);
});

test('wrap(text, width, type) leaves a word that is too long on a line of its own', () => {
  expect(wrap('an unbreakablewordindeed ends', 40, type.name)).toEqual([
    'an',
    'unbreakablewordindeed',
    'ends',
  ]);
});

test('balance(text, width, type) breaks into no more lines than wrap, and shorter ones', () => {
  expect(wrap('apples and pears and plums', 120, type.name)).toEqual([
    'apples and pears',
    'and plums',
  ]);
  expect(balance('apples and pears and plums', 170, type.name)).toEqual([
    'apples and',
    'pears and plums',
  ]);
});

test('tightest(texts, width, type) holds every word, and needs no more lines than the width', () => {
  const texts = ['apples and pears', 'gooseberries'];
  const width = tightest(texts, 100, type.name);
  expect(width).toBeLessThan(100);
  expect(width).toBeGreaterThan(measure('gooseberries', type.name));
  expect(texts.map((text) => wrap(text, width, type.name).length)).toEqual(
    texts.map((text) => wrap(text, 100, type.name).length),
  );
});

test('round(length, decimals) keeps so many decimals', () => {
  expect([round(1.25, 1), round(1.25, 0), round(-0.126, 2)]).toEqual([1.3, 1, -0.13]);
});
