import type { Locator, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { indexes } from '../../src/report/bar';
import { all, violations } from './axe';
import { desk, phone, small, visit } from './open';

const path = '/debt-burden/';
const dialog = '.search-dialog';
const field = `${dialog} input`;
const hits = `${dialog} .hits li a`;
const status = `${dialog} [role=status]`;

/** Open the search by its key, and look for some words. */
async function look(page: Page, words: string) {
  await page.keyboard.press('/');
  await page.locator(field).fill(words);
  await page.locator(status).filter({ hasText: words }).waitFor();
}

/** The words marked at their place by the browser. */
const highlighted = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map(String));

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

/** What a page has asked for that only the search needs. */
const asked = (page: Page) =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => /search|mark-found/.test(name)),
  );

test('nothing of the search is loaded before it is opened', async () => {
  await visit(path, desk, async (page) => {
    await page.waitForLoadState('networkidle');
    expect(await asked(page)).toEqual([]);
    await look(page, 'Kulma');
    expect((await asked(page)).some((name) => name.endsWith('/search.json'))).toBe(true);
  });
});

test.each([
  ['a desk', desk],
  ['a phone', phone],
  ['a small phone', small],
])('on %s the link in the bar opens it, and Close brings the reader back', async (_, options) => {
  await visit(path, options, async (page) => {
    const link = page.locator('.bar .search');
    const box = (await link.boundingBox())!;
    expect(box.height).toBeGreaterThanOrEqual(options === desk ? 24 : 44);
    expect(box.x + box.width).toBeLessThanOrEqual(options.viewport.width);
    await link.click();
    await page.locator(`${dialog}[open]`).waitFor();
    expect(await page.locator(field).evaluate((each) => each === document.activeElement)).toBe(
      true,
    );
    if (options !== desk) {
      const { width, height } = (await page.locator(dialog).boundingBox())!;
      expect({ width, height }).toEqual(options.viewport);
    }
    await page.getByRole('button', { name: 'Close' }).last().click();
    expect(await page.locator(dialog).isVisible()).toBe(false);
    expect(await focused(page)).toContain('Search');
  });
});

test('hits stand under their sections in the order of the report, with the words marked', async () => {
  await visit(path, desk, async (page) => {
    await look(page, '36.6');
    const heads = await page.locator(`${dialog} h3`).allInnerTexts();
    expect(heads[0]).toBe('Best match');
    expect(heads).toContain('2.1 The debt burden');
    expect(await page.locator(`${dialog} mark`).first().innerText()).toBe('36.6');
    expect(await page.locator(status).innerText()).toMatch(/^\d+ hits for “36\.6”$/);
    await page.locator(field).fill('fn 31');
    await page.locator(status).filter({ hasText: 'fn 31' }).waitFor();
    expect(await page.locator(hits).first().innerText()).toContain('Note 31');
  });
});

test('by keyboard alone: open, type, walk, follow; the words are marked at their place', async () => {
  await visit('/about/', desk, async (page) => {
    await look(page, 'TBEA');
    await page.keyboard.press('ArrowDown');
    const first = await focused(page);
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).not.toBe(first);
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe(first);
    await page.keyboard.press('ArrowUp');
    expect(await page.locator(field).evaluate((each) => each === document.activeElement)).toBe(
      true,
    );
    const hit = page.locator(`${hits}[href$="/debt-burden/#two-mines"]`);
    await hit.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/debt-burden/#two-mines');
    await expect.poll(() => highlighted(page)).toContain('TBEA');
    await page.reload();
    expect(await highlighted(page)).toEqual([]);
  });
});

test('a hit on the same page closes the search, goes there and marks its words', async () => {
  await visit(path, desk, async (page) => {
    await look(page, 'TBEA');
    await page.locator(`${hits}[href$="/debt-burden/#two-mines"]`).click();
    expect(await page.locator(dialog).isVisible()).toBe(false);
    expect(await page.locator(':target').getAttribute('id')).toBe('two-mines');
    await expect.poll(() => highlighted(page)).toContain('TBEA');
  });
});

test('a section that is found is the link over its hits, with what it says at its head', async () => {
  await visit('/search/?q=military+base', desk, async (page) => {
    const group = page
      .locator('.hits section')
      .filter({ has: page.locator('hgroup') })
      .first();
    const title = group.locator('hgroup').getByRole('heading', { level: 2 }).getByRole('link');
    await title.waitFor();
    const text = await title.innerText();
    expect(text).toMatch(/^3\.2 /);
    expect(await title.getAttribute('href')).toMatch(/\/security-architecture\/$/);
    expect(await group.locator('hgroup p mark').count()).toBeGreaterThan(0);
    expect(await group.getByText(text).count()).toBe(1);
    // The keys walk through it, too.
    const isFocused = (link: Locator) => link.evaluate((each) => each === document.activeElement);
    await title.focus();
    await page.keyboard.press('ArrowDown');
    expect(await isFocused(group.locator('li a').first())).toBe(true);
    await page.keyboard.press('ArrowUp');
    expect(await isFocused(title)).toBe(true);
  });
});

test('a name says what it is, and another form of it only where that is what was looked for', async () => {
  await visit(path, desk, async (page) => {
    const of = (name: string) =>
      page
        .locator(`${dialog} .hits li`)
        .filter({ hasText: `Name · ${name}` })
        .innerText();
    await look(page, 'military base 201');
    const base = await of('Russian military base 201');
    expect(base).toMatch(/201\s+Largest Russian infantry base/);
    expect(base).not.toContain('also');
    await page.locator(field).fill('CSTO');
    await page.locator(status).filter({ hasText: 'CSTO' }).waitFor();
    const bloc = await of('Collective Security Treaty Organisation');
    expect(bloc).toMatch(/Organisation\s+Military bloc.*\s+also CSTO$/);
  });
});

test('back from a hit on the page of the search, the reader is where they were', async () => {
  await visit('/search/?q=china', phone, async (page) => {
    const hit = page.locator('.hits li a').nth(20);
    await hit.scrollIntoViewIfNeeded();
    const from = await page.evaluate(() => scrollY);
    expect(from).toBeGreaterThan(500);
    await hit.click();
    await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
    await page.goBack();
    await hit.waitFor();
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => scrollY)).toBeCloseTo(from, -1);
  });
});

test('opened on another page, the search still has the last words of this tab, to go on or type over', async () => {
  await visit(path, desk, async (page) => {
    await look(page, 'TBEA');
    await page.locator(`${hits}:not([href*="${path}"])`).first().click();
    await page.waitForURL((url) => url.pathname !== path);
    await page.keyboard.press('/');
    await page.locator(status).filter({ hasText: 'TBEA' }).waitFor();
    await page.keyboard.type('Kulma');
    expect(await page.locator(field).inputValue()).toBe('Kulma');
  });
});

test('Escape closes at once, and focus goes back; a / that is typed is a sign', async () => {
  await visit(path, desk, async (page) => {
    await page.locator('.prose a.quantity').first().focus();
    await look(page, 'a/b');
    expect(await page.locator(field).inputValue()).toBe('a/b');
    await page.keyboard.press('Escape');
    expect(await page.locator(dialog).isVisible()).toBe(false);
    expect(
      await page
        .locator('.prose a.quantity')
        .first()
        .evaluate((a) => a === document.activeElement),
    ).toBe(true);
  });
});

test('who turns the key off can type it where they like', async () => {
  await visit(path, desk, async (page) => {
    await page.getByRole('button', { name: 'Display' }).click();
    await page.getByRole('group', { name: 'Search by the key /' }).getByLabel('Off').check();
    await page.reload();
    await page.keyboard.press('/');
    // Nothing tells that no search is coming: as long as its script and words would take.
    await page.waitForTimeout(300);
    expect(await asked(page)).toEqual([]);
    await page.locator('.bar .search').click();
    await page.locator(`${dialog}[open]`).waitFor();
  });
});

test('once open it searches without a network; what is nowhere leads to the indexes', async () => {
  await visit(path, desk, async (page) => {
    await look(page, 'Kulma');
    await page.context().setOffline(true);
    await page.locator(field).fill('Эксимбанк');
    await page.locator(hits).filter({ hasText: 'Export-Import Bank' }).first().waitFor();
    await page.locator(field).fill('qqqqqqqq');
    await page.locator(status).filter({ hasText: 'Nothing found' }).waitFor();
    const ways = await page
      .locator(`${dialog} .hits a`)
      .evaluateAll((all) => all.map((a) => [a.textContent, a.getAttribute('href')]));
    expect(ways).toEqual(
      indexes.map(({ path, name }) => [name.toLowerCase(), `${inject('site')}/${path}`]),
    );
    expect(await page.locator(`${dialog} .hits`).innerText()).toMatch(
      /Or read through contents, charts, .*, numbers or sources\.$/,
    );
  });
});

test('where it cannot be loaded, the link leads to the page of the search', async () => {
  await visit(path, desk, async (page) => {
    await page.route(/_astro\/search/, (route) => route.abort());
    await page.locator('.bar .search').click();
    await page.waitForURL('**/search/');
  });
});

test('without scripts the link leads to a page that leads to the indexes', async () => {
  await visit(path, { ...phone, javaScriptEnabled: false }, async (page) => {
    await page.locator('.bar .search').tap();
    await page.waitForURL('**/search/');
    const links = await page.locator('main li a').allInnerTexts();
    expect(links).toEqual(['Contents', 'Charts', 'Timeline', 'Names', 'Numbers', 'Sources']);
  });
});

test('the page of the search answers what its address asks, and keeps what is typed there', async () => {
  await visit('/search/?q=kulma', desk, async (page) => {
    const here = page.locator('[data-search]');
    await here.locator('li').first().waitFor();
    expect(await here.locator('input').inputValue()).toBe('kulma');
    await here.locator('input').fill('36.6');
    await page.waitForURL('**/search/?q=36.6');
    await here.locator('input').fill('');
    await page.waitForURL('**/search/');
    await page.locator('h1').click();
    await page.keyboard.press('/');
    expect(await here.locator('input').evaluate((each) => each === document.activeElement)).toBe(
      true,
    );
    expect(await page.locator(dialog).count()).toBe(0);
  });
});

test.each([
  { name: 'a desk', options: desk },
  { name: 'a phone', options: phone },
])('axe finds no violation in the open search on $name, in light and dark', async ({ options }) => {
  await visit(path, { ...options, colorScheme: 'light' }, async (page) => {
    await look(page, 'debt');
    const only = () => violations(page, all, dialog);
    expect(await only()).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await only()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      options.viewport.width,
    );
  });
});
