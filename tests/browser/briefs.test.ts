import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { watchClicks } from './clicks';
import { all, violations } from './axe';
import { desk, phone, visit } from './open';

const path = '/prices/';
const number = '.prose > p > a.quantity[href$="/prices/market/plums/"]';

/** The brief that is open: its words, and whether all of it is in sight. */
const opened = (page: Page) =>
  page.locator('.brief:popover-open').evaluateAll((briefs) =>
    briefs.map((brief) => {
      const { top, left, bottom, right } = brief.getBoundingClientRect();
      return {
        words: (brief as HTMLElement).innerText.replaceAll(/\s+/g, ' '),
        inSight: top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth,
      };
    }),
  );

test.each([
  { by: 'pointer', options: desk, open: (page: Page) => page.locator(number).click() },
  { by: 'touch', options: phone, open: (page: Page) => page.locator(number).tap() },
  {
    by: 'keyboard',
    options: desk,
    open: async (page: Page) => {
      await page.locator(number).focus();
      await page.keyboard.press('Enter');
    },
  },
])(
  'by $by: a number opens its brief in place, with its source, and Escape goes back',
  async (view) => {
    await visit(path, view.options, async (page) => {
      await view.open(page);
      const [brief, ...more] = await opened(page);
      expect(more).toEqual([]);
      expect(brief?.inSight).toBe(true);
      expect(brief?.words).toMatch(
        /Plums at the market CHF 3\.40 .*note 6: .* p\. 4 .*All about this number/,
      );
      expect(new URL(page.url()).pathname).toBe(path);
      const found = await violations(page, all, '.brief:popover-open');
      expect(found).toEqual([]);
      await page.keyboard.press('Escape');
      expect(await opened(page)).toEqual([]);
      expect(await page.locator(number).evaluate((link) => link === document.activeElement)).toBe(
        true,
      );
    });
  },
);

test('read on by a screen reader, which leaves the focus nowhere, Escape goes back all the same', async () => {
  await visit(path, desk, async (page) => {
    await page.locator(number).press('Enter');
    expect(await opened(page)).toHaveLength(1);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('Escape');
    expect(await opened(page)).toEqual([]);
    await expect.poll(() => page.locator(`${number}:focus`).count()).toBe(1);
  });
});

test.each(['.note-mark a', '.prose > p .term', '.prose > p a.cross'])(
  'a link, %s, is marked as long as its brief is open',
  async (link) => {
    await visit(path, desk, async (page) => {
      const looks = () =>
        page
          .locator(link)
          .first()
          .evaluate((one) => getComputedStyle(one).backgroundColor);
      const before = await looks();
      await page.locator(link).first().click();
      await page.mouse.move(5, 895);
      expect(await opened(page)).toHaveLength(1);
      const during = await looks();
      await page.keyboard.press('Escape');
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      await expect.poll(looks).toBe(before);
      expect(during).not.toBe(before);
    });
  },
);

test('who reads on past the end of a brief comes to what follows the words it is about', async () => {
  await visit(path, desk, async (page) => {
    await page.locator(number).click();
    const around = page.locator('p:has(+ .brief:popover-open)');
    expect(await around.locator(number.split(' > ').at(-1) ?? '').count()).toBe(1);
  });
});

test('by keyboard: from a number into its brief, and on to its page', async () => {
  await visit(path, desk, async (page) => {
    await page.locator(number).press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/numbers/prices/market/plums/');
    expect(await page.locator('h1').innerText()).toBe('CHF 3.40');
  });
});

test('a number in the table of a chart opens its brief, too', async () => {
  await visit(path, desk, async (page) => {
    await page.locator('summary').first().click();
    await page.locator('table a.quantity').first().click();
    expect((await opened(page))[0]?.words).toContain('2021');
  });
});

test('a button closes a brief, and a touch beside it does', async () => {
  await visit(path, phone, async (page) => {
    await page.locator(number).tap();
    await page.locator('.brief:popover-open button').tap();
    expect(await opened(page)).toEqual([]);
    await page.locator(number).tap();
    await page.locator('h1').tap({ force: true });
    expect(await opened(page)).toEqual([]);
  });
});

test('a brief has the address of its number to copy', async () => {
  await visit(path, phone, async (page) => {
    await page.locator(number).tap();
    const copy = page.locator('.brief:popover-open .permalink');
    expect(await copy.innerText()).toBe('Copy link');
    expect(await copy.getAttribute('href')).toMatch(/\/numbers\/prices\/market\/plums\/$/);
  });
});

test('a click with a key that asks for a new tab is left to the browser', async () => {
  await visit(path, desk, async (page) => {
    await page.evaluate(watchClicks);
    await page.locator(number).click({ modifiers: ['ControlOrMeta'] });
    expect(await page.evaluate(() => window.clicks)).toEqual(['left']);
    expect(await opened(page)).toEqual([]);
    await page.locator(number).click();
    expect(await page.evaluate(() => window.clicks)).toEqual(['left', 'taken']);
  });
});

test('without scripts a number is a link to its page', async () => {
  await visit(path, { ...desk, javaScriptEnabled: false }, async (page) => {
    await page.locator(number).click();
    await page.waitForURL('**/numbers/prices/market/plums/');
    expect(await page.locator('h1').innerText()).toBe('CHF 3.40');
  });
});
