import { expect, inject, test } from 'vitest';
import { browser, desk, pages, phone, small, visit } from './open';

test.each(pages)('%s reports no error, and asks only its own origin', async (path) => {
  const page = await browser.newPage();
  const errors: string[] = [];
  const strangers: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('request', (request) => {
    if (!request.url().startsWith(inject('site'))) strangers.push(request.url());
  });
  await page.goto(inject('site') + path, { waitUntil: 'networkidle' });
  await page.close();
  const missing = 'the server responded with a status of 404';
  const expected = path === '/nowhere/' ? [expect.stringContaining(missing)] : [];
  expect(errors).toEqual(expected);
  expect(strangers).toEqual([]);
});

test.each(pages)('%s fits a page of 320 px without scrolling sideways', async (path) => {
  const width = await visit(path, small, (page) =>
    page.evaluate(() => document.documentElement.scrollWidth),
  );
  expect(width).toBe(320);
});

test.each(pages)('%s says the same with scripts switched off', async (path) => {
  const words = (javaScriptEnabled: boolean) =>
    visit(path, { ...desk, javaScriptEnabled }, (page) => page.locator('body').innerText());
  expect(await words(false)).toBe(await words(true));
});

test('with scripts switched off, text, charts, tables and notes are all there', async () => {
  await visit('/debt-burden/', { ...desk, javaScriptEnabled: false }, async (page) => {
    expect(await page.locator('.prose > p').count()).toBeGreaterThan(5);
    expect(await page.locator('.drawing.wide svg:visible').count()).toBe(4);
    expect(await page.locator('.endnotes li').count()).toBe(10);
    await page.locator('summary').first().click();
    expect(await page.locator('table:visible').count()).toBe(1);
  });
});

test('each figure shows one of its two drawings, by the room it has', async () => {
  const shown = (options: typeof desk) =>
    visit('/debt-burden/', options, async (page) => [
      await page.locator('.drawing.wide svg:visible').count(),
      await page.locator('.drawing.narrow svg:visible').count(),
    ]);
  expect(await shown(desk)).toEqual([4, 0]);
  expect(await shown(phone)).toEqual([0, 4]);
});

test('permalinks are in sight where nothing can hover', async () => {
  await visit('/debt-burden/', phone, async (page) => {
    const opacities = await page
      .locator(':is(.heading, figure) .permalink')
      .evaluateAll((links) => links.map((link) => getComputedStyle(link).opacity));
    expect(opacities).toHaveLength(await page.locator('article h2, figure').count());
    expect(new Set(opacities)).toEqual(new Set(['1']));
  });
});

test('a number in the text leads to its line in a table, which opens', async () => {
  await visit('/debt-burden/', desk, async (page) => {
    await page.getByRole('link', { name: 'US$338.5 million' }).click();
    expect(page.url()).toContain('/debt-burden/#debt/creditors/world-bank');
    expect(await page.locator('tr:target').isVisible()).toBe(true);
  });
});

test('on paper the tables lie open and the bar is gone', async () => {
  await visit('/debt-burden/', desk, async (page) => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('table:visible').count()).toBe(4);
    expect(await page.locator('.bar').isVisible()).toBe(false);
  });
});
