import { expect, test } from 'vitest';
import { impossibleAddress } from '../../src/rules/addresses';
import { library } from '../fixtures/library';

const find = (address: string) => impossibleAddress.find(library([{ address }]));

test('impossibleAddress finds letters of the transliteration, and guesses how addresses have them', () => {
  const printed = 'https://fruit.example/žemčug-ėto-sliva';
  expect(find(printed)).toEqual([
    {
      source: 'work-1',
      notes: [1],
      part: 'address',
      printed,
      says: 'The address has ž, č and ė, which plain Latin lacks; our guess mends letters alone.',
      guess: 'https://fruit.example/zhemchug-eto-sliva',
    },
  ]);
});

test('impossibleAddress guesses nothing where it does not know a letter', () => {
  const [hit] = find('https://fruit.example/ževđ');
  expect(hit?.says).toBe('The address has ž and đ, which plain addresses lack.');
  expect(hit?.guess).toBe(undefined);
});

test.each([
  ['https://fruit.example/pears–and-plums', '–'],
  ['https://fruit.example/“pears”', '“ and ”'],
  ['https://fruit.example/яб', 'я and б'],
])('impossibleAddress calls the signs of %s no letters', (printed, signs) => {
  expect(find(printed)).toMatchObject([
    { says: `The address has ${signs}, which plain addresses lack.` },
  ]);
});

test.each([
  ['https://fruit.example?x=ž', 'https://fruit.example?x=zh'],
  ['https://fruit.example/a?x=ž#č', 'https://fruit.example/a?x=zh#ch'],
  ['HTTP://fruit.example/Žemčug', 'HTTP://fruit.example/Zhemchug'],
  ['fruit.example/$&-č', 'fruit.example/$&-ch'],
])('impossibleAddress mends the letters of %s where they stand', (printed, guess) => {
  expect(find(printed)).toMatchObject([{ guess }]);
});

test.each([
  'www.fruit.example/apples',
  'https://fruit.example/%D1%8F',
  'https://obst-äpfel.example/',
])('impossibleAddress passes %s', (address) => {
  expect(find(address)).toEqual([]);
});
