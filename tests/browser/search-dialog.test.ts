import { expect, inject, test } from 'vitest';
import { asked, dialog, field, focused, hits, look, status } from './look';
import { desk, frames, phone, small, visit } from './open';
import { refuse, watchErrors } from './refuse';

const path = '/prices/';

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
    await look(page, 'walnuts');
    expect(await page.locator(hits).count()).toBeGreaterThan(0);
    expect(errors).toEqual([]);
  });
});

test('where the browser keeps nothing, it finds as well', async () => {
  await visit('/404.html', desk, async (page) => {
    const errors = watchErrors(page);
    await refuse(page);
    await page.goto(inject('site') + path);
    await look(page, 'windfalls');
    await page.keyboard.press('Escape');
    await frames(page);
    await page.keyboard.press('/');
    expect(await page.locator(field).inputValue()).toBe('windfalls');
    await page.locator(`${hits}[href$="${path}#press"]`).click();
    expect(await page.locator(':target').getAttribute('id')).toBe('press');
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
    await page.locator(field).fill('walnuts');
    await page.locator(status).filter({ hasText: 'Loading…' }).waitFor();
    send();
    await page
      .locator(status)
      .filter({ hasText: /hits for “walnuts”/ })
      .waitFor();
  });
});

test('a click beside it closes it, and one between its hits does not', async () => {
  await visit(path, desk, async (page) => {
    await look(page, 'walnuts');
    const { x, y, width, height } = (await page.locator(dialog).boundingBox())!;
    await page.mouse.click(x + 4, y + height - 4);
    expect(await page.locator(dialog).isVisible()).toBe(true);
    await page.mouse.click(x + width + 60, y + height / 2);
    await page.locator(dialog).waitFor({ state: 'hidden' });
  });
});

test('Escape that ends the composing of a word is not for the search', async () => {
  await visit(path, desk, async (page) => {
    await look(page, 'walnuts');
    await page.locator(field).evaluate((each) => {
      const has = { key: 'Escape', bubbles: true, cancelable: true, isComposing: true };
      each.dispatchEvent(new KeyboardEvent('keydown', has));
    });
    expect(await page.locator(dialog).isVisible()).toBe(true);
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
    await page.getByRole('group', { name: 'Search shortcut: /' }).getByLabel('Off').check();
    await page.reload();
    await page.keyboard.press('/');
    // Nothing tells that no search is coming: as long as its script and words would take.
    await page.waitForTimeout(300);
    expect(await asked(page)).toEqual([]);
    await page.locator('.bar .search').click();
    await page.locator(`${dialog}[open]`).waitFor();
  });
});

test('where it cannot be loaded, the link leads to the page of the search', async () => {
  await visit(path, desk, async (page) => {
    await page.route(/assets\/search/, (route) => route.abort());
    await page.locator('.bar .search').click();
    await page.waitForURL('**/search/');
  });
});

test('without a line to the site, it says so, and leaves the reader where they are', async () => {
  await visit(path, desk, async (page) => {
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    await page.keyboard.press('/');
    await page.locator('.toast').filter({ hasText: 'Search could not be loaded.' }).waitFor();
    expect(new URL(page.url()).pathname).toBe(path);
  });
});

test('its rules go into the sheet of the page, not into one that a reader has put before that', async () => {
  await visit(path, { ...desk, bypassCSP: true }, async (page) => {
    await page.evaluate(() => {
      const readers = document.createElement('style');
      readers.textContent = 'p { color: #111 }';
      document.head.prepend(readers);
    });
    await page.keyboard.press('/');
    await page.locator(`${dialog}[open]`).waitFor();
    const rules = () => [...document.styleSheets].map(({ cssRules }) => cssRules.length);
    const [first, own = 0] = await page.evaluate(rules);
    expect(first).toBe(1);
    expect(own).toBeGreaterThan(100);
  });
});
