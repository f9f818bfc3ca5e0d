import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { indexes } from '../../src/report/bar';
import { all, violations } from './axe';
import { dialog, field, look, status } from './look';
import { desk, frames, phone, small, visit } from './open';
import { refuse, watchErrors } from './refuse';

const path = '/debt-burden/';
const hits = `${dialog} .hits li a`;

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

test('a hit that is a note leads to it, though a link to a note opens a brief elsewhere', async () => {
  await visit(path, desk, async (page) => {
    await look(page, 'fn 12');
    await page.locator(`${hits}[href$="#note-12"]`).first().click();
    expect(await page.locator(dialog).isVisible()).toBe(false);
    expect(await page.locator(':target').getAttribute('id')).toBe('note-12');
    expect(await page.locator('.brief:popover-open').count()).toBe(0);
    // A page that has a brief of a note of another.
    await page.goto(`${inject('site')}/charts/`);
    await page.locator(`[id="brief/debt-burden#note-14"]`).waitFor({ state: 'attached' });
    await look(page, 'fn 12');
    await page.locator(`${hits}[href$="#note-12"]`).first().press('Enter');
    await page.waitForURL(`**${path}#note-12`);
  });
});

test('it opens in a browser that has no popovers', async () => {
  await visit('/404.html', desk, async (page) => {
    const errors = watchErrors(page);
    await page.addInitScript(() => {
      for (const part of ['popover', 'showPopover', 'hidePopover']) {
        Reflect.deleteProperty(HTMLElement.prototype, part);
      }
      // Such a browser does not know their state, either.
      const ask = document.querySelector.bind(document);
      Document.prototype.querySelector = (selector: string) => {
        if (selector.includes(':popover-open')) throw new SyntaxError(selector);
        return ask(selector);
      };
    });
    await page.goto(inject('site') + path);
    await look(page, 'Kulma');
    expect(await page.locator(hits).count()).toBeGreaterThan(0);
    expect(errors).toEqual([]);
  });
});

test('where the browser keeps nothing, it finds as well', async () => {
  await visit('/404.html', desk, async (page) => {
    const errors = watchErrors(page);
    await refuse(page);
    await page.goto(inject('site') + path);
    await look(page, 'TBEA');
    await page.keyboard.press('Escape');
    await frames(page);
    await page.keyboard.press('/');
    expect(await page.locator(field).inputValue()).toBe('TBEA');
    await page.locator(`${hits}[href$="${path}#two-mines"]`).click();
    expect(await page.locator(':target').getAttribute('id')).toBe('two-mines');
    expect(errors).toEqual([]);
  });
});

test('on a slow line it says that it is loading, and then what it finds', async () => {
  await visit(path, desk, async (page) => {
    let send = () => {};
    const sent = new Promise<void>((now) => (send = now));
    await page.route('**/search.json', async (route) => {
      await sent;
      await route.continue();
    });
    await page.keyboard.press('/');
    await page.locator(field).fill('Kulma');
    await page.locator(status).filter({ hasText: 'Loading…' }).waitFor();
    send();
    await page
      .locator(status)
      .filter({ hasText: /hits for “Kulma”/ })
      .waitFor();
  });
});

test('a click beside it closes it, and one between its hits does not', async () => {
  await visit(path, desk, async (page) => {
    await look(page, 'Kulma');
    const { x, y, width, height } = (await page.locator(dialog).boundingBox())!;
    await page.mouse.click(x + 4, y + height - 4);
    expect(await page.locator(dialog).isVisible()).toBe(true);
    await page.mouse.click(x + width + 60, y + height / 2);
    await page.locator(dialog).waitFor({ state: 'hidden' });
  });
});

test('Escape that ends the composing of a word is not for the search', async () => {
  await visit(path, desk, async (page) => {
    await look(page, 'Kulma');
    await page.locator(field).evaluate((each) => {
      const has = { key: 'Escape', bubbles: true, cancelable: true, isComposing: true };
      each.dispatchEvent(new KeyboardEvent('keydown', has));
    });
    expect(await page.locator(dialog).isVisible()).toBe(true);
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
