import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { all, violations } from './axe';
import { desk, lookAt, phone, visit } from './open';

const links = (page: Page) => page.locator('#menu a:visible').allInnerTexts();

test.each([
  ['a desk', desk],
  ['a small desk', { viewport: { width: 900, height: 700 } }],
])('at %s the links stand in the bar, and there is no menu to open', async (_name, options) => {
  await lookAt('/about/', options, async (page) => {
    expect(await page.locator('.bar-row > button').isVisible()).toBe(false);
    expect(await links(page)).toContain('About');
    const rows = await page
      .locator('#menu a')
      .evaluateAll((all) => all.map((a) => a.getBoundingClientRect().top));
    expect(new Set(rows).size).toBe(1);
  });
});

test('on a phone, without scripts, a button opens the links and a tap beside closes them', async () => {
  await visit('/about/', { ...phone, javaScriptEnabled: false }, async (page) => {
    expect(await links(page)).toEqual([]);
    await page.getByRole('button', { name: 'Menu' }).tap();
    expect(await links(page)).toEqual(expect.arrayContaining(['Contents', 'Sources', 'About']));
    await page.touchscreen.tap(195, 800);
    expect(await links(page)).toEqual([]);
  });
});

test('on a low screen, as at 400 % zoom, the menu scrolls to its last link', async () => {
  await visit('/about/', { viewport: { width: 320, height: 256 } }, async (page) => {
    await page.getByRole('button', { name: 'Menu' }).click();
    const last = page.locator('#menu a').last();
    await last.focus();
    const { bottom } = await last.evaluate((link) => link.getBoundingClientRect());
    expect(bottom).toBeLessThanOrEqual(256);
  });
});

test('on a phone, what the menu offers can be hit: 44 px each way', async () => {
  await visit('/', phone, async (page) => {
    await page.getByRole('button', { name: 'Menu' }).tap();
    const targets = await page
      .locator('.bar button, #menu a')
      .evaluateAll((all) => all.map((target) => target.getBoundingClientRect()));
    expect(targets.length).toBeGreaterThan(3);
    expect(targets.filter(({ width, height }) => width < 44 || height < 44)).toEqual([]);
  });
});

test('by keyboard, the menu opens, is walked in order, and closes', async () => {
  await visit('/sources/', { viewport: phone.viewport }, async (page) => {
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
    await page.getByRole('button', { name: 'Menu' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Contents');
    await page.keyboard.press('Escape');
    expect(await links(page)).toEqual([]);
    expect(await focused()).toBe('Menu');
  });
});

test('the menu tells where one is', async () => {
  const current = (path: string) =>
    lookAt(path, desk, (page) => page.locator('#menu [aria-current]').allInnerTexts());
  expect(await current('/about/')).toEqual(['About']);
  expect(await current('/sources/')).toEqual(['Sources']);
  expect(await current('/')).toEqual([]);
});

test.each(['light', 'dark'] as const)(
  'axe finds no violation in the open menu, %s',
  async (scheme) => {
    const found = await visit('/about/', { ...phone, colorScheme: scheme }, async (page) => {
      await page.getByRole('button', { name: 'Menu' }).tap();
      return violations(page, all, '.bar');
    });
    expect(found).toEqual([]);
  },
);

test.each([
  { what: 'the menu', path: '/charts/', name: 'Menu', sheet: '#menu' },
  {
    what: 'what is in a section',
    path: '/prices/',
    name: 'In this section',
    sheet: '#inside',
  },
])('$what, open while the window grows, stands where there is room for it', async (one) => {
  await visit(one.path, { viewport: { width: 820, height: 1180 } }, async (page) => {
    await page.getByRole('button', { name: one.name }).click();
    await page.setViewportSize({ width: 1440, height: 900 });
    const sheet = page.locator(one.sheet);
    await expect.poll(() => sheet.evaluate((each) => each.matches(':popover-open'))).toBe(false);
    expect(await sheet.getByRole('link').first().isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: one.name }).isVisible()).toBe(false);
  });
});
