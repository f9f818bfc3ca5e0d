import type { Page } from 'playwright-core';

/** The search over a page, its field, and what it says of its hits. */
export const dialog = '.search-dialog';
export const field = `${dialog} input`;
export const status = `${dialog} [role=status]`;

/** Open the search by its key, and look for some words. */
export async function look(page: Page, words: string) {
  await page.keyboard.press('/');
  await page.locator(field).fill(words);
  await page.locator(status).filter({ hasText: words }).waitFor();
}
