import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { extended, transliteration } from '../../src/format/text/characters';
import { drawnIn } from '../browser/drawn-in';
import { desk, lookAt, visit } from '../browser/open';

/** The fonts that draw the letters beyond English of a page, each with whether it is the page’s own. */
async function fontsOf(page: Page) {
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (!/[Ā-ɏЀ-ӿ]/.test(text.data) || text.parentElement?.closest('svg, [popover]')) continue;
      if (text.parentElement?.checkVisibility()) text.parentElement.dataset['foreign'] = '';
    }
  });
  await page.evaluate(() => document.fonts.ready);
  return drawnIn(page, '[data-foreign]');
}

/** Expect so many such fonts, and that all of them are the page’s own. */
async function expectOwn(page: Page, least: number) {
  const fonts = await fontsOf(page);
  expect(fonts.length).toBeGreaterThanOrEqual(least);
  const others = fonts.filter(({ isCustomFont }) => !isCustomFont);
  expect(others.map(({ familyName }) => familyName)).toEqual([]);
}

const asked = (page: Page) =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .flatMap(({ name }) => (/woff2/.test(name) ? name : [])),
  );

test.each(['/sources/', '/debt-burden/', '/names/', '/remarks/'])(
  'on %s, titles in Cyrillic and letters with accents are drawn by the fonts of the site',
  async (path) => {
    await lookAt(path, desk, (page) => expectOwn(page, 3));
  },
);

test.each(['h1', 'p', 'p i', 'p b', 'figcaption', 'small'])(
  'Tajik, Russian and transliterated letters in %s are drawn by the fonts of the site',
  async (place) => {
    await lookAt('/remarks/', desk, async (page) => {
      await page.evaluate(
        ([place, letters]) => {
          const outer = document.createElement(place!.split(' ')[0]!);
          const inner = place!.split(' ')[1];
          const holder = inner ? outer.appendChild(document.createElement(inner)) : outer;
          holder.append(`${letters} Яблоко`);
          document.querySelector('.plain')!.prepend(outer);
        },
        [place, extended + transliteration],
      );
      await expectOwn(page, 1);
    });
  },
);

test('letters beyond English are asked for where they occur, and nowhere else', async () => {
  // Anew: what a browser has kept, it takes with the sheet that names it.
  const count = (path: string) =>
    visit(path, desk, async (page) => {
      await page.evaluate(() => document.fonts.ready);
      return (await asked(page)).length;
    });
  expect(await count('/sources/')).toBeGreaterThan(await count('/accessibility/'));
  expect(await count('/accessibility/')).toBeLessThanOrEqual(4);
});

test.each(['Tadžikistan', 'Путь'])(
  'what the search finds for %s is drawn by them, too',
  async (words) => {
    await lookAt(`/search/?q=${encodeURIComponent(words)}`, desk, async (page) => {
      await page.locator('.hits mark').first().waitFor();
      await expectOwn(page, 1);
    });
  },
);

test('foreign titles say their language', async () => {
  await lookAt('/sources/', desk, async (page) => {
    const mute = await page.locator('main').evaluate((main) => {
      const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (walker.nextNode()) {
        const { data, parentElement } = walker.currentNode as Text;
        if (/[Ѐ-ӿ]{3}/.test(data) && !parentElement?.closest('[lang^=ru], [lang^=tg]')) {
          found.push(data);
        }
      }
      return found;
    });
    expect(mute).toEqual([]);
    expect(await page.locator('[lang=ru]').count()).toBeGreaterThan(5);
    expect(await page.locator('[lang=ru-Latn]').count()).toBeGreaterThan(5);
  });
});
