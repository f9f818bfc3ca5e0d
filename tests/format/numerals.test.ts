import { expect, test } from 'vitest';
import { numerals } from '../../src/format/numerals';

test.each([
  ['€1,250.5 million', ['1,250.5', 'million']],
  ['30 to 40 trees', ['30', '40']],
  ['five to six baskets', ['5', '6']],
  ['around three million pears', ['3', 'million']],
  ['6%', ['6', 'percent']],
  ['only six percent', ['6', 'percent']],
  ['six per cent', ['6', 'percent']],
  ['a four-member board', ['4']],
  ['Twelve-month', ['12']],
  ['an orchard', ['1']],
  ['1.', ['1']],
  ['tenants weigh pears', []],
])('numerals(“%s”) are %j', (words, found) => {
  expect(numerals(words)).toEqual(found);
});
