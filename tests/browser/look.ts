import type { Page } from 'playwright-core';

/** The search over a page, its field, what it says of its hits, and their links. */
export const dialog = '.search-dialog';
export const field = `${dialog} input`;
export const status = `${dialog} [role=status]`;
export const hits = `${dialog} .hits li a`;

/** Open the search by its key, and look for some words. */
export async function look(page: Page, words: string) {
  await page.keyboard.press('/');
  await page.locator(field).fill(words);
  await page.locator(status).filter({ hasText: words }).waitFor();
}

/** The words of what has the focus. */
export const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.textContent ?? '');

/** What a page has asked for that only the search needs. */
export const asked = (page: Page) =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => /search|mark-found/.test(name)),
  );
