import { expect, test } from 'vitest';
import { numerals } from '../../../src/format/say/numerals';

test.each<[string, number[]]>([
  ['€1,250.5 million', [1250.5e6]],
  ['1250 kg', [1250]],
  ['30 to 40 trees', [30, 40]],
  ['five to six baskets', [5, 6]],
  ['around three\u00a0million pears', [3e6]],
  ['three hundred thousand pears', [300e3]],
  ['6%', [0.06]],
  ['only six percent', [0.06]],
  ['six per cent', [0.06]],
  ['a four-member board', [4]],
  ['Twelve-month', [12]],
  ['three dozen pears', [36]],
  ['a hundred pears', [100]],
  ['an orchard', [1]],
  ['-40', [-40]],
  ['tenants weigh forty pears', []],
])('numerals(“%s”) are %j', (words, worth) => {
  expect(numerals(words)).toEqual(worth);
});
