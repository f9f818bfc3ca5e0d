import { type RunOptions, source } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { desk, lookAt } from './open';

/** Expect that axe finds nothing on a page at a desk, in light or dark. */
export const expectClean = (path: string) =>
  lookAt(path, desk, async (page) => {
    expect(await violations(page, all)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, colours)).toEqual([]);
  });

/**
 * What axe finds on a page in which all that can be opened is open, or in a part of it. It is run in
 * the page itself: its builder for Playwright hands what it finds over and back, which takes longer
 * than to find it.
 */
export async function violations(page: Page, options: RunOptions, part = 'html') {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await page.evaluate(source);
  return page.evaluate(
    async ([part, options]) => {
      const { violations } = await window.axe.run(part, options);
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id} at ${target}: ${failureSummary}`),
      );
    },
    // To list what passes, too, takes most of the time: https://github.com/dequelabs/axe-core/blob/develop/doc/API.md#options-parameter
    [part, { ...options, resultTypes: ['violations'] } satisfies RunOptions] as const,
  );
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What can be otherwise in the dark: all other rules read the same tree. */
const colourRules = ['color-contrast', 'link-in-text-block'];

export const all: RunOptions = { runOnly: tags };

/** All but what a phone shows in the same colours. */
export const layout: RunOptions = {
  ...all,
  rules: Object.fromEntries(colourRules.map((rule) => [rule, { enabled: false }])),
};

const colours: RunOptions = { runOnly: { type: 'rule', values: colourRules } };

declare global {
  interface Window {
    axe: typeof import('axe-core');
  }
}
