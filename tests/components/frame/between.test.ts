import { expect, test } from 'vitest';
import { between } from '../../../src/components/frame/between';

test('between(words, things, draw) puts words between things, and none around them', () => {
  const upper = (fruit: string) => fruit.toUpperCase();
  expect(between(', ', ['apples', 'pears', 'plums'], upper)).toEqual([
    'APPLES',
    ', ',
    'PEARS',
    ', ',
    'PLUMS',
  ]);
  expect(between(', ', ['apples'], upper)).toEqual(['APPLES']);
  expect(between(', ', [], upper)).toEqual([]);
});
