import { expect, inject, test } from 'vitest';
import { browser, desk, looked, phone, small, visit } from './open';

/** What a reader of a page of 320 px gets: its words, its width, and what went wrong or elsewhere. */
async function read(path: string, javaScriptEnabled: boolean) {
  const context = await browser.newContext({ ...small, javaScriptEnabled });
  const page = await context.newPage();
  const errors: string[] = [];
  const strangers: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('request', (request) => {
    if (!request.url().startsWith(inject('site'))) strangers.push(request.url());
  });
  await page.goto(inject('site') + path, { waitUntil: 'load' });
  const words = await page.locator('body').innerText();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  await context.close();
  return { words, width, errors, strangers };
}

test.each(looked)(
  '%s: no error, no other origin, 320 px wide, the same without scripts',
  async (path) => {
    const { words, width, errors, strangers } = await read(path, true);
    const missing = 'the server responded with a status of 404';
    const expected = path === '/nowhere/' ? [expect.stringContaining(missing)] : [];
    expect(errors).toEqual(expected);
    expect(strangers).toEqual([]);
    expect(width).toBe(320);
    expect((await read(path, false)).words).toBe(words);
  },
);

test('with scripts switched off, text, charts, tables and notes are all there', async () => {
  await visit('/prices/', { ...desk, javaScriptEnabled: false }, async (page) => {
    expect(await page.locator('.prose > p').count()).toBeGreaterThan(5);
    expect(await page.locator('.drawing.wide svg:visible').count()).toBe(5);
    expect(await page.locator('.endnotes:not(.ours) li').count()).toBe(10);
    await page.locator('summary').first().click();
    expect(await page.locator('table:visible').count()).toBe(1);
  });
});

test('each figure shows one drawing, by the room it has: one of two, or one that serves in any', async () => {
  const shown = (options: typeof desk) =>
    visit('/prices/', options, async (page) => [
      await page.locator('.drawing.wide svg:visible').count(),
      await page.locator('.drawing.narrow svg:visible').count(),
    ]);
  expect(await shown(desk)).toEqual([5, 0]);
  expect(await shown(phone)).toEqual([3, 2]);
});

test('permalinks are in sight where nothing can hover', async () => {
  await visit('/prices/', phone, async (page) => {
    const opacities = await page
      .locator(':is(.heading, figure) .permalink')
      .evaluateAll((links) => links.map((link) => getComputedStyle(link).opacity));
    expect(opacities).toHaveLength(await page.locator('article h2, figure, figure table').count());
    expect(new Set(opacities)).toEqual(new Set(['1']));
  });
});

test('on paper tables of figures say what was worked out, and the bar is gone', async () => {
  await visit('/prices/', desk, async (page) => {
    await page.emulateMedia({ media: 'print' });
    const derived = await page.locator('figure td.formula').count();
    expect(derived).toBeGreaterThan(0);
    expect(await page.locator('figure td.formula:visible').count()).toBe(derived);
    expect(await page.locator('figure tbody tr:visible').count()).toBe(derived);
    expect(await page.locator('.bar').isVisible()).toBe(false);
  });
});
