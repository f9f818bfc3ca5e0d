import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { watchClicks } from './clicks';
import { desk, phone, visit } from './open';

const path = '/prices/';
const card = '/numbers/prices/market/plums/';
const permissions = ['clipboard-read', 'clipboard-write'];
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const said = (page: Page) => page.locator('.toast').innerText();

test.each([
  ['a heading', '#market'],
  ['a paragraph', '#given-away'],
  ['a figure', '#prices/market'],
  ['a note', '#note-6'],
])('a click on the sign of %s copies its whole address, goes there, and says so', async (_, to) => {
  await visit(path, { ...desk, permissions }, async (page) => {
    expect(await page.locator('output.toast').innerText()).toBe('');
    await page.locator(`.permalink[href="${to}"]`).click();
    await page.locator('.toast:not(:empty)').waitFor();
    expect(await said(page)).toBe('Link copied');
    expect(await copied(page)).toBe(`${inject('site')}${path}${to}`);
    expect(new URL(page.url()).hash).toBe(to);
  });
});

test.each([
  ['a section', path],
  ['a number', card],
])('by keyboard, the sign beside the title of %s copies the page, and stays', async (_, at) => {
  await visit(at, { ...desk, permissions }, async (page) => {
    const sign = page.getByRole('link', {
      name: `Link to ${await page.locator('h1').innerText()}`,
    });
    await sign.press('Enter');
    await page.locator('.toast:not(:empty)').waitFor();
    expect(await copied(page)).toBe(inject('site') + at);
    expect(await sign.evaluate((link) => link === document.activeElement)).toBe(true);
  });
});

test('a sign in a brief copies, and leaves the brief and the page where they are', async () => {
  await visit(path, { ...desk, permissions }, async (page) => {
    await page.locator('.prose a.quantity').first().click();
    await page.locator('.brief:popover-open .permalink').click();
    await page.locator('.toast:not(:empty)').waitFor();
    expect(await copied(page)).toBe(`${inject('site')}/numbers/prices/kilo/2021/`);
    expect(page.url()).toBe(inject('site') + path);
    expect(await page.locator('.brief:popover-open').count()).toBe(1);
  });
});

test.each([
  ['a phone', phone],
  ['a phone on its side', { ...phone, viewport: { width: 844, height: 390 } }],
])('on %s the words about it stand clear of a brief at the foot', async (_, options) => {
  await visit(path, { ...options, permissions }, async (page) => {
    await page.locator('.prose a.quantity').first().tap();
    await page.locator('.brief:popover-open .permalink').tap();
    await page.locator('.toast:not(:empty)').waitFor();
    const [toast, brief, bar] = await page.evaluate(() =>
      ['.toast', '.brief:popover-open', '.bar'].map((each) =>
        document.querySelector(each)!.getBoundingClientRect(),
      ),
    );
    expect(toast!.bottom).toBeLessThan(brief!.top);
    expect(toast!.top).toBeGreaterThanOrEqual(bar!.bottom);
  });
});

/** Leave a page without a clipboard. Runs in the browser. */
const takeClipboard = () => Object.defineProperty(navigator, 'clipboard', { value: undefined });

test('where nothing can be copied, the link is followed, and the words say where it is', async () => {
  await visit(path, desk, async (page) => {
    await page.evaluate(takeClipboard);
    await page.locator('.permalink[href="#market"]').click();
    await page.locator('.toast:not(:empty)').waitFor();
    expect(await said(page)).toBe('The link is in the address bar');
    expect(new URL(page.url()).hash).toBe('#market');
  });
});

test('nor is the page then loaded anew for its own address, wherever in it one is', async () => {
  await visit(`${path}#market`, desk, async (page) => {
    await page.evaluate(takeClipboard);
    const from = await page.evaluate(() => scrollY);
    await page.evaluate(() =>
      document.querySelector<HTMLElement>('h1 ~ .permalink, .permalink:not([href*="#"])')!.click(),
    );
    await page.locator('.toast:not(:empty)').waitFor();
    expect(page.url()).toBe(inject('site') + path);
    expect(await page.evaluate(() => scrollY)).toBe(from);
    expect(await page.evaluate(() => navigator.clipboard)).toBe(undefined);
  });
});

test('from a brief, the link of a number leads to its page then', async () => {
  await visit(path, desk, async (page) => {
    await page.evaluate(takeClipboard);
    await page.locator('.prose a.quantity').first().click();
    await page.locator('.brief:popover-open .permalink').click();
    await page.waitForURL('**/numbers/prices/kilo/2021/');
  });
});

test('a click that asks for a new tab is left to the browser', async () => {
  await visit(path, { ...desk, permissions }, async (page) => {
    await page.evaluate(watchClicks);
    await page.locator('.permalink[href="#market"]').click({ modifiers: ['ControlOrMeta'] });
    expect(await page.evaluate(() => window.clicks)).toEqual(['left']);
    expect(await said(page)).toBe('');
  });
});
