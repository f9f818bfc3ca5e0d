import { expect, test } from 'vitest';
import { marked } from '../../../src/format/text/marked';

test('marked(text, terms) parts the words found from the others, however they are written', () => {
  expect(marked('Gruša and груша, not grushy', new Set(['grusa']))).toEqual([
    { words: 'Gruša', found: true },
    { words: ' and ', found: false },
    { words: 'груша', found: true },
    { words: ', not grushy', found: false },
  ]);
});

test('marked(text, terms) marks several words that are one term as one', () => {
  expect(marked('of the Bank of Fruit, of fruit', new Set(['bank of fruit']))).toEqual([
    { words: 'of the ', found: false },
    { words: 'Bank of Fruit', found: true },
    { words: ', of fruit', found: false },
  ]);
});

test('marked(text, terms) loses nothing of a text', () => {
  const text = ' 36.6% of “figs”. ';
  const pieces = marked(text, new Set(['36.6', 'figs']));
  expect(pieces.map(({ words }) => words).join('')).toBe(text);
});
