import { expect, test } from 'vitest';
import { sayResting } from '../../../src/format/say/resting';

test.each([
  [{ passages: 6, numbers: 3, figures: 1 }, '6 paragraphs, 3 numbers and 1 figure'],
  [{ passages: 1, numbers: 0, figures: 0 }, '1 paragraph'],
  [{ passages: 0, numbers: 0, figures: 0 }, ''],
])('sayResting(%o) is “%s”', (resting, words) => {
  expect(sayResting(resting).replaceAll('\u00a0', ' ')).toBe(words);
});
