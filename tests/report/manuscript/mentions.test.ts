import { expect, test } from 'vitest';
import { occurrencesIn } from '../../../src/report/manuscript/mentions';
import type { Name } from '../../../src/schema/name';

const name = (name: string, ...variants: string[]): Name => ({
  kind: 'term',
  name,
  variants,
  about: '?',
  page: 1,
});

const occurrences = occurrencesIn({
  bank: name('Fruit Bank'),
  development: name('Fruit Development Bank'),
  fruit: name('Fruit', 'Fruits'),
  pear: name('J. Pear'),
  julia: name('Julia Pear'),
  fair: name('Fruit Fair (Orchard)', 'Obstmarkt'),
  extended: name('Ғӯлинг'),
  zar: name('Žar'),
  keeper: name('Keeper’s House'),
});

test.each([
  ['the longest name, and none inside it', 'The Fruit Development Bank lent.', ['development']],
  ['the shorter one where it stands alone', 'The Fruit Bank. Fruit.', ['bank', 'fruit']],
  ['each time, in the order of the text', 'Fruit, Fruit Bank, Fruits.', ['fruit', 'bank', 'fruit']],
  ['whole words only', 'Fruitful. Grapefruit Fruitbank.', []],
  ['words in their case', 'fruit bank, FRUIT', []],
  ['a name with a possessive', 'Fruit Bank’s and Fruit’s', ['bank', 'fruit']],
  ['no part of a word with a hyphen', 'Fruit-growing, anti-Fruit', []],
  ['each side of a dash', 'Fruit–Žar border', ['fruit', 'zar']],
  [
    'two people of one family name apart',
    'Pear said; Julia Pear wrote; J. Pear',
    ['julia', 'pear'],
  ],
  ['a full stop to the letter', 'JX Pear', []],
  ['no part of the sign of a currency', 'Fruit$2, and Fruit € 2', ['fruit']],
  ['a name with brackets', 'At the Fruit Fair (Orchard), or Obstmarkt', ['fair', 'fair']],
  ['letters beyond ASCII', 'Ғӯлинг, but no Ғӯлингӣ and no Žara', ['extended']],
  ['a letter with an accent of its own as one word', 'Fruit\u0301', []],
  ['a curly apostrophe, not a straight one', "Keeper’s House, Keeper's House", ['keeper']],
  [
    'a name across a line break or a fixed space',
    'Fruit\nBank and Julia\u00a0Pear',
    ['bank', 'julia'],
  ],
])('occurrencesIn(names) finds %s', (_what, text, ids) => {
  expect(occurrences(text).map(({ id }) => id)).toEqual(ids);
});

test('a text without names, and an index without names, give none', () => {
  expect(occurrences('')).toEqual([]);
  expect(occurrencesIn({})('Fruit')).toEqual([]);
});

test('occurrencesIn(names) says each time a name stands in a text, in which form and where', () => {
  expect(occurrencesIn({ fruit: name('Fruit', 'Fruits') })('Fruits, then Fruit.')).toEqual([
    { id: 'fruit', form: 'Fruits', at: 0 },
    { id: 'fruit', form: 'Fruit', at: 13 },
  ]);
});
