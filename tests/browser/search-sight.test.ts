import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { dialog, look } from './look';
import { desk, phone, setLetters, visit } from './open';

const path = '/prices/';
const head = `${dialog} .search-head`;

/** The focused link, where its hit is not in sight as a whole; of one that fills the window, its title. */
const hidden = (page: Page) =>
  page.evaluate(() => {
    const link = document.activeElement!;
    const dialog = document.querySelector('.search-dialog')!.getBoundingClientRect();
    const head = document.querySelector('.search-head')!.getBoundingClientRect();
    const top = Math.max(dialog.top, head.bottom);
    const hit = link.closest('li, hgroup')!.getBoundingClientRect();
    const fills = hit.height > 0.9 * (dialog.bottom - top);
    const seen = fills ? link.getBoundingClientRect() : hit;
    return seen.top < top || seen.bottom > dialog.bottom ? link.textContent : '';
  });

test.each([
  ['a desk', desk],
  ['a window at 400 % zoom', { viewport: { width: 320, height: 200 } }],
])('on %s the arrow keys show each hit whole, down and up again', async (_, options) => {
  await visit(path, options, async (page) => {
    await look(page, 'fruit');
    // The last step up would be the field.
    const keys = [...Array(20).fill('ArrowDown'), ...Array(19).fill('ArrowUp')];
    for (const key of keys) {
      await page.keyboard.press(key);
      expect(await page.locator(`${dialog} .hits a:focus`).count()).toBe(1);
      expect(await hidden(page)).toBe('');
    }
  });
});

test('the ring of a hit leaves its words some air, and stays in the window', async () => {
  await visit(path, phone, async (page) => {
    await look(page, 'fruit');
    await page.keyboard.press('ArrowDown');
    const air = await page.evaluate(() => {
      const { left, right } = getComputedStyle(document.activeElement!, '::after');
      return [left, right].map(parseFloat);
    });
    expect(Math.max(...air)).toBeLessThanOrEqual(-4);
    const wider = await page
      .locator(dialog)
      .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(wider).toBe(0);
  });
});

test.each([
  ['twice', 32, desk],
  ['four times', 64, desk],
  ['twice', 32, phone],
  ['four times', 64, phone],
])(
  'in letters %s as large the head keeps its words whole and apart (%i px, %o)',
  async (_, size, options) => {
    await visit('/404.html', options, async (page) => {
      await setLetters(page, size);
      await page.goto(new URL(path, page.url()).href);
      await page.keyboard.press('/');
      await page.locator(`${dialog}[open]`).waitFor();
      const { lines, gap, out } = await page.locator(head).evaluate((head) => {
        const words = [...head.querySelectorAll('h2, button')].map((each) => {
          const range = new Range();
          range.selectNodeContents(each);
          return [...range.getClientRects()];
        });
        const field = head.querySelector('input')!.getBoundingClientRect();
        return {
          lines: words.map((rects) => rects.length),
          gap: field.top - Math.max(...words.flat().map(({ bottom }) => bottom)),
          out: Math.max(0, ...words.flat().map(({ right }) => right - innerWidth)),
        };
      });
      expect({ lines, out }).toEqual({ lines: [1, 1], out: 0 });
      expect(gap).toBeGreaterThan(size / 4);
    });
  },
);
