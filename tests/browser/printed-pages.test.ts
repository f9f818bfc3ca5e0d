import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { desk, lookAt, phone, tablet, visit } from './open';

const path = '/prices/';

/** The printed pages that are in sight: what their marks say is painted, and is no text. */
const shown = (page: Page) =>
  page.locator('.printed-page').evaluateAll((marks) =>
    marks.flatMap((mark) => {
      const { display, content } = getComputedStyle(mark, '::before');
      return display === 'none' ? [] : content.replaceAll(/"/g, '');
    }),
  );

const both = ['p.\u00a04', 'p.\u00a05'];

test.each([
  { name: 'wide', options: desk },
  { name: 'on a phone', options: phone },
])(
  'without scripts, one switch hides the printed pages and brings them back, $name',
  async (view) => {
    const options = { ...view.options, javaScriptEnabled: false };
    await visit(path, options, async (page) => {
      expect(await shown(page)).toEqual(both);
      const words = await page.locator('.prose').innerText();
      const control = page.getByLabel('Printed pages');
      await control.press('Space');
      expect(await control.isChecked()).toBe(false);
      expect(await shown(page)).toEqual([]);
      expect(await page.locator('.prose').innerText()).toBe(words);
      await control.press('Space');
      expect(await shown(page)).toEqual(both);
    });
  },
);

test('the switch can be reached by keyboard, and hit', async () => {
  await visit(path, phone, async (page) => {
    const control = page.getByLabel('Printed pages');
    for (let i = 0; i < 40 && !(await control.evaluate((it) => it.matches(':focus'))); i++) {
      await page.keyboard.press('Tab');
    }
    expect(await control.evaluate((it) => it.matches(':focus-visible'))).toBe(true);
    const label = await page.locator('.switch label').evaluate((it) => it.getBoundingClientRect());
    expect(Math.min(label.width, label.height)).toBeGreaterThanOrEqual(24);
  });
});

test('printed pages are not read aloud, and are no text to copy', async () => {
  await visit(path, desk, async (page) => {
    const marks = page.locator('.printed-page');
    expect(await marks.evaluateAll((all) => all.map(({ ariaHidden }) => ariaHidden))).toEqual([
      'true',
      'true',
    ]);
    expect(await marks.allTextContents()).toEqual(['', '']);
    const copied = await page.evaluate(() => {
      getSelection()?.selectAllChildren(document.querySelector('.prose') ?? document.body);
      return getSelection()?.toString() ?? '';
    });
    expect(copied).toContain(', and nets CHF');
    expect(copied).not.toMatch(/p\.\u00a0\d|¶/);
  });
});

test('a printed page stands in the gutter at its line, or in the line', async () => {
  const places = (options: typeof desk) =>
    lookAt(path, options, (page) =>
      page.locator('#page-5').evaluate((mark) => {
        const line = mark.getBoundingClientRect();
        const text = mark.closest('.prose')!.getBoundingClientRect();
        const label = getComputedStyle(mark, '::before');
        const height = Number.parseFloat(label.height);
        return {
          inGutter: label.position === 'absolute' && Number.parseFloat(label.right) >= text.width,
          atItsLine: label.position === 'static' || Math.abs(height - line.height) < 12,
        };
      }),
    );
  expect(await places(desk)).toEqual({ inGutter: true, atItsLine: true });
  expect(await places(tablet)).toEqual({ inGutter: false, atItsLine: true });
});

test('the pages named under the title lead to where they begin', async () => {
  await visit(path, desk, async (page) => {
    await page.locator('.meta').getByRole('link', { name: '5' }).click();
    expect(page.url()).toContain('#page-5');
    const { top } = await page.locator('#page-5').evaluate((it) => it.getBoundingClientRect());
    expect(top).toBeGreaterThan(70);
    expect(top).toBeLessThan(200);
  });
});

test('on paper the printed pages stand, and the signs and the switch are gone', async () => {
  await lookAt(path, desk, async (page) => {
    await page.emulateMedia({ media: 'print' });
    expect(await shown(page)).toEqual(both);
    expect(await page.locator('.passage a:visible').count()).toBe(0);
    expect(await page.locator('.switch').isVisible()).toBe(false);
  });
});

test('the page that begins a paragraph stands clear of its sign, where that is marked', async () => {
  const gaps = await lookAt('/introduction/', { viewport: { width: 1280, height: 800 } }, (page) =>
    page.locator('.passage + .printed-page').evaluateAll((marks) =>
      marks.map((mark) => {
        const sign = mark.previousElementSibling!.querySelector('.permalink')!;
        const text = mark.closest('p')!.getBoundingClientRect();
        const label = getComputedStyle(mark, '::before');
        // What is not painted of either is air.
        const lengths = [label.right, label.paddingRight, getComputedStyle(sign).borderLeftWidth];
        const [right = 0, ...air] = lengths.map((length) => Number.parseFloat(length));
        const end = text.right - right;
        return sign.getBoundingClientRect().left - end + air.reduce((sum, each) => sum + each);
      }),
    ),
  );
  expect(gaps.length).toBeGreaterThan(0);
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(4);
});
