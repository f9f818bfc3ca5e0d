import { expect, test } from 'vitest';
import { sayRatio } from '../../../src/format/say/ratio';

test.each([
  [3.375, '3.4 times'],
  [4, '4 times'],
  [0.5, 'half (0.50) of'],
  [0.366, 'a little over a third (0.37) of'],
  [0.104, 'a little over a tenth (0.10) of'],
  [0.24, 'a little under a quarter (0.24) of'],
  [0.154, '15% of'],
  [0.0407, '4.1% of'],
])('sayRatio(%f) is %s', (ratio, words) => {
  expect(sayRatio(ratio)).toBe(words);
});
