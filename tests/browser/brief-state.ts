import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** What is open: the names of the briefs. */
export const opened = (page: Page) =>
  page
    .locator('.brief:popover-open')
    .evaluateAll((briefs) => briefs.map((brief) => brief.getAttribute('aria-label')));

/** Wait until just this is open. */
export const opens = (page: Page, ...names: string[]) =>
  expect.poll(() => opened(page)).toEqual(names);

/** Wait out the script, which shows after 150 ms and takes away after 250: that no more happens is not told. */
export const settle = (page: Page) => page.waitForTimeout(500);

/** The mark of a note in the text. */
export const mark = (n: number) => `#cited-${n} a`;

/** The name of what has the focus. */
export const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

/** The anchor of the mark that has the focus. */
export const focusedMark = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('sup')?.id);
