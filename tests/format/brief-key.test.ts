import { expect, test } from 'vitest';
import { briefKey } from '../../src/format/brief-key';

test.each([
  ['apples/', 'apples'],
  ['apples/#harvest', 'apples#harvest'],
  ['pears/#harvest', 'pears#harvest'],
  ['names/#names/gala', 'names#names/gala'],
  ['apples/#fruit/harvest', 'apples#fruit/harvest'],
  ['numbers/fruit/harvest/apples/', 'fruit/harvest/apples'],
  ['numbers/', 'numbers'],
])('briefKey(place): the brief of %s is %s', (place, key) => {
  expect(briefKey(place)).toBe(key);
});
