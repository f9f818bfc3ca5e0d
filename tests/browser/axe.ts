import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { desk, visit } from './open';

/** Expect that axe finds nothing on a page at a desk, in light or dark. */
export const expectClean = (path: string) =>
  visit(path, { ...desk, colorScheme: 'light' }, async (page) => {
    expect(await violations(page, all)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, colours)).toEqual([]);
  });

const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on a page in which all that can be opened is open. */
export async function violations(page: Page, look: (axe: AxeBuilder) => AxeBuilder) {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  // To list what passes, too, takes most of the time: https://github.com/dequelabs/axe-core/blob/develop/doc/API.md#options-parameter
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  const found = await look(axe).analyze();
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target}: ${failureSummary}`),
  );
}

export const all = (axe: AxeBuilder) => axe.withTags(tags);

/** All but what a phone shows in the same colours. */
export const layout = (axe: AxeBuilder) => all(axe).disableRules(colourRules);

/** What can be otherwise in the dark: all other rules read the same tree. */
const colours = (axe: AxeBuilder) => axe.withRules(colourRules);

const colourRules = ['color-contrast', 'link-in-text-block'];
