import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { chapters, desk, pages, phone, visit } from './open';

const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on a page in which all that can be opened is open. */
async function violations(page: Page, look: (axe: AxeBuilder) => AxeBuilder) {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  const found = await look(new AxeBuilder({ page })).analyze();
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target}: ${failureSummary}`),
  );
}

const all = (axe: AxeBuilder) => axe.withTags(tags);
const contrast = (axe: AxeBuilder) => axe.withRules(['color-contrast']);

/** The pages of the data are alike: the first stands for all. */
const [data] = pages.filter((path) => /^\/data\/./.test(path));
const kinds = pages.filter((path) => path === data || !/^\/data\/./.test(path));

test.each(kinds)('axe finds no violation at %s, and enough contrast in the dark', async (path) => {
  await visit(path, { ...desk, colorScheme: 'light' }, async (page) => {
    expect(await violations(page, all)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, contrast)).toEqual([]);
  });
});

/** Pages whose parts are laid out anew on a phone: those with charts, and lists. */
const onPhones = [...chapters.map(({ path }) => path), '/', '/about/', '/sources/', '/timeline/'];

test.each(onPhones)('axe finds no violation at %s on a phone', async (path) => {
  expect(pages).toContain(path);
  expect(await visit(path, phone, (page) => violations(page, all))).toEqual([]);
});
