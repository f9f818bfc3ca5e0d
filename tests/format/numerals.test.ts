import { expect, test } from 'vitest';
import { numerals, unread } from '../../src/format/numerals';

test.each<[string, number[]]>([
  ['€1,250.5 million', [1250.5e6]],
  ['1250 kg', [1250]],
  ['30 to 40 trees', [30, 40]],
  ['30–40 thousand trees', [30e3, 40e3]],
  ['between €30 and €40 million', [30e6, 40e6]],
  ['five to six baskets', [5, 6]],
  ['around three\u00a0million pears', [3e6]],
  ['three hundred thousand pears', [300e3]],
  ['6%', [0.06]],
  ['only six percent', [0.06]],
  ['six per cent', [0.06]],
  ['a four-member board', [4]],
  ['Twelve-month', [12]],
  ['twenty-five pears', [25]],
  ['one hundred and twenty-five pears', [125]],
  ['three dozen pears', [36]],
  ['a hundred pears', [100]],
  ['an orchard', [1]],
  ['1.', [1]],
  ['-40', [-40]],
  ['−€40', [-40]],
  ['US$-40', [-40]],
  ['minus forty', [-40]],
  ['mid-2020', [2020]],
  ['tenants weigh pears', []],
])('numerals(“%s”) are worth %j', (words, worths) => {
  expect(numerals(words).map(({ worth }) => worth)).toEqual(worths);
});

test('numerals(words) keep how they are written, and zeros that say how exact they are', () => {
  expect(numerals('from €7.0 million to six')).toEqual([
    { words: '7.0 million', worth: 7e6, decimals: 1 },
    { words: 'six', worth: 6, decimals: 0 },
  ]);
});

test.each([
  ['half a dozen', 'half'],
  ['dozens of pears', 'dozens'],
  ['€3bn', 'bn'],
  ['three dozen pears', undefined],
  ['40 m', undefined],
])('unread(“%s”) is %s', (words, word) => {
  expect(unread(words)).toBe(word);
});
