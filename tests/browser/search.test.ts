import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { placeText } from '../../src/format/place';
import { indexes } from '../../src/report/outline/made';
import { all, violations } from './axe';
import { asked, dialog, field, focused, hits, look, status } from './look';
import { desk, phone, visit } from './open';

const path = '/prices/';

/** The words marked at their place by the browser. */
const highlighted = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map(String));

test('nothing of the search is loaded before it is opened', async () => {
  await visit(path, desk, async (page) => {
    await page.waitForLoadState('networkidle');
    expect(await asked(page)).toEqual([]);
    await look(page, 'walnuts');
    expect((await asked(page)).some((name) => name.endsWith('/search.json'))).toBe(true);
  });
});

test('hits stand under their sections in the order of the report, with the words marked', async () => {
  await visit(path, desk, async (page) => {
    await look(page, '36.5');
    const heads = await page.locator(`${dialog} h3`).allInnerTexts();
    expect(heads[0]).toBe('Best match');
    expect(heads).toContain('1 The harvest');
    expect(await page.locator(`${dialog} mark`).first().innerText()).toBe('36.5');
    expect(await page.locator(status).innerText()).toMatch(/^\d+ hits for “36\.5”$/);
    await page.locator(field).fill('fn 13');
    await page.locator(status).filter({ hasText: 'fn 13' }).waitFor();
    expect(await page.locator(hits).first().innerText()).toContain('Note 13');
  });
});

test('by keyboard alone: open, type, walk, follow; the words are marked at their place', async () => {
  await visit('/about/', desk, async (page) => {
    await look(page, 'windfalls');
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
    const hit = page.locator(`${hits}[href$="/prices/#press"]`);
    await hit.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/prices/#press');
    await expect.poll(() => highlighted(page)).toContain('windfalls');
    await page.reload();
    expect(await highlighted(page)).toEqual([]);
  });
});

test('Enter follows what is typed, though it be still looked for, and none of the hits before', async () => {
  await visit('/about/', desk, async (page) => {
    await look(page, 'frost');
    await page.locator(field).evaluate((each: HTMLInputElement) => {
      each.value = 'windfalls';
      each.dispatchEvent(new Event('input'));
      each.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', cancelable: true }));
    });
    await page.waitForURL('**/numbers/prices/juice/windfalls/');
  });
});

test('Enter follows nothing once the search is closed, though it was pressed before', async () => {
  await visit('/about/', desk, async (page) => {
    await look(page, 'frost');
    await page.locator(field).evaluate((each: HTMLInputElement) => {
      each.value = 'windfalls';
      each.dispatchEvent(new Event('input'));
      for (const key of ['Enter', 'Escape']) {
        each.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      }
    });
    await page.waitForTimeout(1000);
    expect(new URL(page.url()).pathname).toBe('/about/');
    expect(await page.locator(dialog).isVisible()).toBe(false);
  });
});

test('a screenful of hits is shown at once, the rest soon after, and none of them twice', async () => {
  await visit(path, desk, async (page) => {
    await look(page, 'frost');
    const counts = await page.locator(field).evaluate(async (each: HTMLInputElement) => {
      const list = document.querySelector('.search-dialog .hits')!;
      const counts = new Set<number>();
      const watch = new MutationObserver(() => counts.add(list.querySelectorAll('li').length));
      watch.observe(list, { childList: true, subtree: true });
      each.value = 'fruit';
      // As if it were asked for twice.
      for (const _ of [1, 2]) each.dispatchEvent(new Event('input'));
      await new Promise((done) => setTimeout(done, 1500));
      return [...counts];
    });
    const all = await page.locator(`${dialog} .hits li`).allInnerTexts();
    expect(all.length).toBeGreaterThan(24);
    expect(new Set(all).size).toBe(all.length);
    expect(counts).toEqual(counts.map((_, i) => Math.min(12 * (i + 1), all.length)));
  });
});

test('a hit on the same page closes the search, goes there and marks its words', async () => {
  await visit(path, desk, async (page) => {
    await look(page, 'windfalls');
    await page.locator(`${hits}[href$="/prices/#press"]`).click();
    expect(await page.locator(dialog).isVisible()).toBe(false);
    expect(await page.locator(':target').getAttribute('id')).toBe('press');
    await expect.poll(() => highlighted(page)).toContain('windfalls');
  });
});

test('a name in another tongue marks the forms that stand there, in the list and at the place', async () => {
  await visit('/about/', desk, async (page) => {
    await look(page, 'Mosterei');
    const hit = page.locator(`${dialog} .hits li`).filter({ hasText: 'Paragraph 4' });
    expect(await hit.locator('mark').allInnerTexts()).toEqual(['Press']);
    await hit.locator('a').click();
    await page.waitForURL('**/prices/#press');
    await expect.poll(() => highlighted(page)).toEqual(['Press', 'Press']);
  });
});

test('a hit that is a note leads to it, though a link to a note opens a brief elsewhere', async () => {
  await visit(path, desk, async (page) => {
    await look(page, 'fn 6');
    await page.locator(`${hits}[href$="#note-6"]`).first().click();
    expect(await page.locator(dialog).isVisible()).toBe(false);
    expect(await page.locator(':target').getAttribute('id')).toBe('note-6');
    expect(await page.locator('.brief:popover-open').count()).toBe(0);
    // A page that has a brief of a note of another.
    await page.goto(`${inject('site')}/charts/prices/market/`);
    expect(await page.content()).toContain('href="/prices/#note-7"');
    await look(page, 'fn 6');
    await page.locator(`${hits}[href$="#note-6"]`).first().press('Enter');
    await page.waitForURL(`**${path}#note-6`);
  });
});

test('a name says what it is, and another form of it only where that is what was looked for', async () => {
  await visit(path, desk, async (page) => {
    const of = (name: string) =>
      page
        .locator(`${dialog} .hits li`)
        .filter({ hasText: `Name · ${name}` })
        .innerText();
    await look(page, 'fair');
    const fair = await of('Fair');
    expect(fair).toMatch(/Fair\s+Held in October 2024/);
    expect(fair).not.toContain('also');
    await page.locator(field).fill('Quittental');
    await page.locator(status).filter({ hasText: 'Quittental' }).waitFor();
    const growers = await of('Growers');
    expect(growers).toMatch(/Growers\s+All who sell fruit.*\s+also Quittental Growers$/);
  });
});

test('opened on another page, the search still has the last words of this tab, to go on or type over', async () => {
  await visit(path, desk, async (page) => {
    await look(page, 'frost');
    await page.locator(`${hits}:not([href*="${path}"])`).first().click();
    await page.waitForURL((url) => url.pathname !== path);
    await page.keyboard.press('/');
    await page.locator(status).filter({ hasText: 'frost' }).waitFor();
    await page.keyboard.type('walnuts');
    expect(await page.locator(field).inputValue()).toBe('walnuts');
  });
});

test('once open it searches without a network; what is nowhere leads to the indexes', async () => {
  await visit(path, desk, async (page) => {
    await look(page, 'walnuts');
    await page.context().setOffline(true);
    await page.locator(field).fill('Mosterei');
    await page.locator(hits).filter({ hasText: 'Press' }).first().waitFor();
    await page.locator(field).fill('qqqqqqqq');
    await page.locator(status).filter({ hasText: 'Nothing found' }).waitFor();
    const ways = await page
      .locator(`${dialog} .hits a`)
      .evaluateAll((all) => all.map((a) => [a.textContent, a.getAttribute('href')]));
    expect(ways).toEqual(
      indexes.map((page) => [page.name.toLowerCase(), `${inject('site')}/${placeText(page)}`]),
    );
    expect(await page.locator(`${dialog} .hits`).innerText()).toMatch(
      /Or read through contents, charts, .*, numbers or sources\.$/,
    );
  });
});

test.each([
  { name: 'a desk', options: desk },
  { name: 'a phone', options: phone },
])('axe finds no violation in the open search on $name, in light and dark', async ({ options }) => {
  await visit(path, { ...options, colorScheme: 'light' }, async (page) => {
    await look(page, 'juice');
    const only = () => violations(page, all, dialog);
    expect(await only()).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await only()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      options.viewport.width,
    );
  });
});
