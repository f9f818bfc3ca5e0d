import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { desk, phone, visit } from './open';

const path = '/prices/';
const address = 'prices/market/plums';
const chart = '[id="prices/market"] .chart:visible';
const markOf = (row: string) => `${chart} a[href$="/numbers/${row}/"]`;
/** The brief that is open: its first words. */
const opened = (page: Page) =>
  page
    .locator('.brief:popover-open')
    .evaluateAll((briefs) => briefs.map((brief) => brief.getAttribute('aria-label')));
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');

test('a number in the text lights its mark and its row, and a mark its number', async () => {
  await visit(path, desk, async (page) => {
    const lit = () =>
      page.locator('.lit').evaluateAll((parts) => parts.map((part) => part.tagName));
    await page.locator(`a.quantity[href$="/${address}/"]`).first().hover();
    expect(await lit()).toEqual(['A', 'svg', 'a', 'svg', 'a', 'TR', 'A']);
    await page.mouse.move(0, 0);
    expect(await lit()).toEqual([]);
    await page.locator(markOf(address)).hover();
    expect(await lit()).toEqual(['A', 'svg', 'a', 'svg', 'a', 'TR', 'A']);
    const other = page.locator(markOf('prices/market/pears'));
    expect(await other.evaluate((mark) => getComputedStyle(mark).opacity)).toBe('0.3');
  });
});

test('a mark that is pointed at shows its number beside the drawing, and nothing moves', async () => {
  await visit(path, desk, async (page) => {
    const mark = page.locator(markOf(address));
    await mark.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    await mark.hover();
    await expect.poll(() => opened(page)).toEqual(['Plums at the market']);
    const brief = await page.locator('.brief:popover-open').boundingBox();
    const drawing = await page.locator(chart).boundingBox();
    expect(brief?.x).toBeGreaterThanOrEqual((drawing?.x ?? 0) + (drawing?.width ?? 0));
    expect(await page.evaluate(() => scrollY)).toBe(before);
    await page.mouse.move(0, 0);
    await expect.poll(() => opened(page)).toEqual([]);
  });
});

test('a touch on a mark opens its number, and one outside closes it', async () => {
  await visit(path, { ...phone, hasTouch: true }, async (page) => {
    await page.locator(markOf(address)).tap();
    await expect.poll(() => opened(page)).toEqual(['Plums at the market']);
    await page.touchscreen.tap(4, 300);
    await expect.poll(() => opened(page)).toEqual([]);
  });
});

test('a chart is one stop; arrow keys go from mark to mark, Enter opens one, Escape leads back', async () => {
  await visit(path, desk, async (page) => {
    const marks = page.locator(`${chart} a`);
    const hrefs = await marks.evaluateAll((all) => all.map((mark) => mark.getAttribute('href')));
    expect(hrefs).toHaveLength(6);
    await marks.first().focus();
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toBe(hrefs[1]);
    await page.keyboard.press('End');
    expect(await focused(page)).toBe(hrefs[5]);
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe(hrefs[5]);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await expect.poll(() => opened(page)).toEqual(['Pears at the market']);
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toBe(hrefs[4]);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe(hrefs[4]);
    await page.keyboard.press('Tab');
    expect(hrefs).not.toContain(await focused(page));
  });
});

test('to a screen reader a chart is a group of links, each named by its labels, and told once', async () => {
  await visit(path, desk, async (page) => {
    const told = await page.locator('[id="prices/market"] .drawing.wide').ariaSnapshot();
    expect(told).toMatch(/group "Bars on a scale from zero"/);
    expect(told.match(/link "Plums at the market [\d.]+"/g)).toHaveLength(1);
    expect(told.match(/Plums/g)).toHaveLength(1);
  });
});

test('without scripts each mark leads to its number, and is as large as a finger', async () => {
  await visit(path, { ...phone, javaScriptEnabled: false }, async (page) => {
    const marks = page.locator('.chart:visible a[href*="/numbers/"]');
    const sizes = await marks.evaluateAll((all) =>
      all.map((mark) => mark.getBoundingClientRect()).map(({ width, height }) => [width, height]),
    );
    expect(sizes.length).toBeGreaterThan(10);
    expect(sizes.flat().filter((side) => side < 24)).toEqual([]);
    await page.locator(markOf(address)).click();
    await page.waitForURL(`**/numbers/${address}/`);
  });
});

test('an event that is pointed at stands out among the others', async () => {
  await visit('/timeline/', desk, async (page) => {
    const events = page.locator('.drawing.wide [data-of]');
    await events.first().hover();
    const seen = (n: number) =>
      events
        .nth(n)
        .locator('a')
        .evaluate((link) => {
          const { opacity } = getComputedStyle(link);
          return Number(opacity) * Number(getComputedStyle(link.parentElement!).opacity);
        });
    expect(await seen(0)).toBe(1);
    expect(await seen(1)).toBeLessThan(0.5);
  });
});
