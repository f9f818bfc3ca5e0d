import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { all, layout, violations } from './axe';
import { desk, phone, tablet, visit } from './open';
import { focused, focusedMark, mark, opened, opens, settle } from './brief-state';

const path = '/prices/';

test.each([
  { by: 'pointer', options: desk, open: (page: Page) => page.locator(mark(5)).click() },
  { by: 'touch', options: phone, open: (page: Page) => page.locator(mark(5)).tap() },
  { by: 'Enter', options: desk, open: (page: Page) => page.locator(mark(5)).press('Enter') },
])('by $by: a mark opens its note in place, and Escape goes back', async ({ options, open }) => {
  await visit(path, options, async (page) => {
    await open(page);
    await opens(page, 'Note 5');
    expect(await focused(page)).toBe('Note 5');
    const sheet = page.locator('.brief:popover-open');
    expect(await sheet.locator('h2').innerText()).toBe('Note 5');
    const words = (await sheet.innerText()).replaceAll(/\s+/g, ' ');
    expect(words).toMatch(/Ibid\. \[note 4: .*December 2023/);
    expect(words).not.toContain('Back to');
    expect(await sheet.locator('[id]').count()).toBe(0);
    expect(await sheet.locator('.permalink').allInnerTexts()).toEqual(['Copy link']);
    expect(await violations(page, all, '.brief:popover-open')).toEqual([]);
    expect(new URL(page.url()).hash).toBe('');
    const { top, bottom, left, right } = await sheet.evaluate((box) => {
      const { top, bottom, left, right } = box.getBoundingClientRect();
      return { top, bottom: innerHeight - bottom, left, right: innerWidth - right };
    });
    expect(Math.min(top, bottom, left, right)).toBeGreaterThanOrEqual(0);
    if (options === phone) expect([bottom, left, right]).toEqual([0, 0, 0]);
    const line = (await page.locator(mark(5)).boundingBox())!;
    const box = (await sheet.boundingBox())!;
    expect(line.y + line.height <= box.y || line.y >= box.y + box.height).toBe(true);
    await page.keyboard.press('Escape');
    await opens(page);
    expect(await focusedMark(page)).toBe('cited-5');
    await settle(page);
    expect(await opened(page)).toEqual([]);
  });
});

test('an open note breaks no rule on a phone', async () => {
  await visit(path, phone, async (page) => {
    await page.locator(mark(4)).tap();
    await opens(page, 'Note 4');
    expect(await violations(page, layout, '.brief:popover-open')).toEqual([]);
  });
});

test('Close goes back to the mark', async () => {
  await visit(path, tablet, async (page) => {
    await page.locator(mark(7)).hover();
    await opens(page, 'Note 7');
    await page.locator('.brief:popover-open h2').click();
    await page.locator('.brief:popover-open button').click();
    await opens(page);
    expect(await focusedMark(page)).toBe('cited-7');
  });
});

test('a number, a source line and a note lead to notes in place, and back to where they began', async () => {
  await visit(path, desk, async (page) => {
    const number = page.locator('.prose > p > a.quantity[href$="/prices/kilo/2023/"]');
    await number.click();
    await page.locator('.brief:popover-open a').first().click();
    await opens(page, 'Note 5');
    await page.locator('.brief:popover-open i + a').first().click();
    await opens(page, 'Note 4');
    await page.keyboard.press('Escape');
    expect(await number.evaluate((link) => link === document.activeElement)).toBe(true);
    await page.locator('.figure-foot a[href$="#note-4"]').first().click();
    await opens(page, 'Note 4');
  });
});

test('a note in place leads to where it stands', async () => {
  await visit(path, phone, async (page) => {
    await page.locator(mark(5)).tap();
    await page.locator('.brief:popover-open').getByText('All notes of this section').tap();
    await opens(page);
    expect(await page.locator(':target').getAttribute('id')).toBe('note-5');
  });
});

test.each([
  { without: 'scripts', options: { ...desk, javaScriptEnabled: false } },
  { without: 'popovers', options: desk },
])('without $without a mark is a link to its note, and the note has one back', async (view) => {
  await visit('/404.html', view.options, async (page) => {
    if (view.without === 'popovers') {
      await page.addInitScript(() => {
        Reflect.deleteProperty(HTMLElement.prototype, 'showPopover');
        Reflect.deleteProperty(HTMLElement.prototype, 'popover');
      });
    }
    await page.goto(new URL(path, page.url()).href);
    await page.locator(mark(5)).click();
    expect(await page.locator(':target').getAttribute('id')).toBe('note-5');
    await page.locator('#note-5 [role=doc-backlink]').click();
    expect(await page.locator(':target').getAttribute('id')).toBe('cited-5');
  });
});
