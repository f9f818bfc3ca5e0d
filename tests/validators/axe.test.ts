import { expect, test } from 'vitest';
import { all, violations } from '../browser/axe';
import { lookAt } from '../browser/open';
import { each, ways } from './ways';

test.each(ways)('axe finds no violation on any page, %s', async (_, options) => {
  const found = await each((path) => lookAt(path, options, (page) => violations(page, all)));
  expect(found).toEqual([]);
});
