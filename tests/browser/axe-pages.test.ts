import { expect, test } from 'vitest';
import { chapters } from '../../src/report/chapters';
import { all, expectClean, violations } from './axe';
import { chapters as charted, pages, phone, visit } from './open';

/** The pages of the data are alike: the first stands for all. */
const [data] = pages.filter((path) => /^\/data\/./.test(path));
const sections = chapters.map(({ slug }) => `/${slug}/`);
const others = pages.filter(
  (path) => path === data || !(sections.includes(path) || /^\/data\/./.test(path)),
);

test.each(others)('axe finds no violation at %s, and enough contrast in the dark', expectClean);

/** Pages whose parts are laid out anew on a phone: those with charts, and lists. */
const onPhones = [...charted.map(({ path }) => path), '/', '/about/', '/sources/', '/timeline/'];

test.each(onPhones)('axe finds no violation at %s on a phone', async (path) => {
  expect(pages).toContain(path);
  expect(await visit(path, phone, (page) => violations(page, all))).toEqual([]);
});
