import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { spaced } from './copied';
import { desk, phone, visit } from './open';

const path = '/prices/';
const permissions = ['clipboard-read', 'clipboard-write'];
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const quote = (page: Page) => page.getByRole('button', { name: 'Copy quotation' });

/** Click a sign, and copy the quotation that is then offered beside it. */
async function quoted(page: Page, sign: string) {
  await page.locator(sign).first().click();
  await quote(page).click();
  await page.locator('.toast', { hasText: 'Quotation copied' }).waitFor();
  expect(await quote(page).count()).toBe(0);
  return copied(page);
}

test.each([
  ['a wide screen', desk],
  ['a phone', phone],
])('on %s a passage is copied with page, reference and address', async (_, options) => {
  await visit(path, { ...options, permissions }, async (page) => {
    const words = await quoted(page, '.passage .permalink');
    expect(words).toMatch(/^“[^¶#[\]]+” \(report, p\. \d+\) /);
    expect(words).toContain('An edition of Rosa Birnbaum');
    const id = await page.locator('.passage').first().getAttribute('id');
    expect(words.endsWith(` ${inject('site')}${path}#${id}`)).toBe(true);
  });
});

test('a figure and a number are quoted, and a note and a heading are not', async () => {
  await visit(path, { ...desk, permissions }, async (page) => {
    const title = spaced(await page.locator('.prose figure h3').first().innerText());
    const figure = await quoted(page, '.prose figure .permalink');
    expect(figure).toContain(`“${title}; `);
    await page.locator('.prose a.quantity').first().click();
    const number = await quoted(page, '.brief:popover-open .permalink');
    expect(number).toContain('/numbers/');
    await page.keyboard.press('Escape');
    await page.locator('.prose [href="#note-6"], .prose [role=doc-noteref]').first().click();
    await page.locator('.brief:popover-open .permalink').click();
    await page.locator('.toast', { hasText: 'Link copied' }).waitFor();
    expect(await quote(page).count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.locator('.heading .permalink').first().click();
    await page.locator('.toast', { hasText: 'Link copied' }).waitFor();
    expect(await quote(page).count()).toBe(0);
  });
});

test('by keyboard, the quotation is the next stop after the sign, and goes when it is left', async () => {
  await visit(path, { ...desk, permissions }, async (page) => {
    const sign = page.locator('.passage .permalink').first();
    await sign.press('Enter');
    await quote(page).waitFor();
    await page.keyboard.press('Tab');
    expect(await quote(page).evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.locator('.toast', { hasText: 'Quotation copied' }).waitFor();
    expect(await sign.evaluate((link) => link === document.activeElement)).toBe(true);
    await sign.press('Enter');
    await quote(page).waitFor();
    await page.keyboard.press('Shift+Tab');
    expect(await quote(page).count()).toBe(0);
  });
});

test('on the page of a number its sentence is quoted by its own sign alone', async () => {
  await visit('/numbers/prices/kilo/2021/', { ...desk, permissions }, async (page) => {
    const [sentence = ''] = spaced(await page.locator('.told').innerText()).split('. ');
    expect(await quoted(page, '.titled .permalink')).toContain(`“${sentence}`);
    await page.locator('.heading .permalink').first().click();
    await page.locator('.toast', { hasText: 'Link copied' }).waitFor();
    expect(await quote(page).count()).toBe(0);
  });
});
