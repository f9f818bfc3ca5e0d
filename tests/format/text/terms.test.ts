import { expect, test } from 'vitest';
import { termsIn } from '../../../src/format/text/terms';

const found = (text: string, ...terms: string[]) =>
  termsIn(text, new Set(terms)).map(({ word }) => word);

test('termsIn(text, terms) finds words, however they are written, and where they stand', () => {
  expect(termsIn('A gruša, a ГРУША', new Set(['grusa']))).toEqual([
    { at: 2, word: 'gruša', folded: 'grusa' },
    { at: 11, word: 'ГРУША', folded: 'grusa' },
  ]);
});

test('termsIn(text, terms) finds words in a row as one, and none of them by itself', () => {
  const text = 'Of the plums, those of the Plum-Growers’ Bank of Fruit (Fruit Bank)';
  expect(found(text, 'plum growers bank of fruit', 'fruit bank')).toEqual([
    'Plum-Growers’ Bank of Fruit',
    'Fruit Bank',
  ]);
});

test('termsIn(text, terms) takes the longest that begins at a place, and none inside another', () => {
  expect(found('red apple tree, red tree', 'red', 'red apple', 'apple tree')).toEqual([
    'red apple',
    'red',
  ]);
});

test('termsIn(text, terms) finds nothing where there are no terms', () => {
  expect(found('red apple')).toEqual([]);
});
