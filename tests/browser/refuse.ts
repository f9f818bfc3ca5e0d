import type { Page } from 'playwright-core';

/** The errors that a page does not catch, as they come. */
export function watchErrors(page: Page) {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  return errors;
}

/** Have the browser refuse to keep anything, in pages to come. */
export const refuse = (page: Page) =>
  page.addInitScript(() => {
    for (const where of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, where, {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    }
  });
