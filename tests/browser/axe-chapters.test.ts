import { expect, test } from 'vitest';
import { chapters } from '../../src/report/chapters';
import { all, expectClean, violations } from './axe';
import { desk, visit } from './open';

// One sheet colours all chapters: those with charts show every colour, and are looked at in the dark too.
const charted = chapters.filter(({ figures }) => figures.length > 0);
const plain = chapters.filter(({ figures }) => figures.length === 0);

test.each(charted)('axe finds no violation in $slug, and enough contrast in the dark', ({ slug }) =>
  expectClean(`/${slug}/`),
);

test.each(plain)('axe finds no violation in $slug', async ({ slug }) => {
  expect(await visit(`/${slug}/`, desk, (page) => violations(page, all))).toEqual([]);
});
