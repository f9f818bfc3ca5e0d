import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { violations } from './axe';
import { browser, desk, lookAt, phone, visit } from './open';
import { refuse, watchErrors } from './refuse';

const paper = (page: Page) =>
  page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
    canvas.fillStyle = getComputedStyle(document.body).backgroundColor;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  });
const light = [251, 250, 247];
const dark = [21, 20, 18];
const choose = async (page: Page, group: string, name: string) => {
  const display = page.locator('#display');
  if (!(await display.isVisible())) await page.getByRole('button', { name: 'Display' }).click();
  await page.getByRole('group', { name: group }).getByRole('radio', { name }).check();
};
const kept = (page: Page) => page.evaluate(() => localStorage.getItem('/display'));

test('without scripts, colours and contrast can be chosen for the page at hand', async () => {
  await visit('/about/', { ...desk, javaScriptEnabled: false }, async (page) => {
    await page.getByRole('button', { name: 'Display' }).click();
    await page.getByRole('radio', { name: 'Dark' }).check();
    await page.getByRole('radio', { name: 'More' }).check();
    await page.getByRole('radio', { name: 'Dark' }).check();
    const root = page.locator('html');
    expect(await root.evaluate((html) => getComputedStyle(html).colorScheme)).toBe('dark');
    expect(await paper(page)).toEqual([0, 0, 0]);
  });
});

test('what is chosen holds on every page, and “As on this device” forgets it', async () => {
  await visit('/about/', desk, async (page) => {
    expect(await paper(page)).toEqual(light);
    await choose(page, 'Colours', 'Dark');
    expect(await paper(page)).toEqual(dark);
    await choose(page, 'Contrast', 'More');
    expect(await paper(page)).toEqual([0, 0, 0]);
    expect(await kept(page)).toBe('dark more');
    await page.goto(`${inject('site')}/prices/`);
    expect(await paper(page)).toEqual([0, 0, 0]);
    await page.getByRole('button', { name: 'Display' }).click();
    expect(await page.getByRole('radio', { name: 'Dark' }).isChecked()).toBe(true);
    await choose(page, 'Contrast', 'As on this device');
    await choose(page, 'Colours', 'As on this device');
    expect(await kept(page)).toBe(null);
    await page.goBack();
    expect(await paper(page)).toEqual(light);
  });
});

test('a page opened with dark kept is dark before its script has come', async () => {
  const context = await browser.newContext(desk);
  const page = await context.newPage();
  await page.addInitScript(() => localStorage.setItem('/display', 'dark'));
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(`${inject('site')}/prices/`, { waitUntil: 'commit' });
  await page.locator('h1').waitFor();
  expect(await paper(page)).toEqual(dark);
  await context.close();
});

const keepNonsense = (page: Page) =>
  page.addInitScript(() => localStorage.setItem('/display', 'nonsense'));

test.each([
  { that: 'keeps nothing', before: refuse },
  { that: 'kept nonsense', before: keepNonsense },
])('a browser that $that still shows the page, as the system has it', async ({ before }) => {
  await visit('/404.html', desk, async (page) => {
    const errors = watchErrors(page);
    await before(page);
    await page.goto(`${inject('site')}/about/`);
    expect(await paper(page)).toEqual(light);
    expect(errors).toEqual([]);
  });
});

test('the key of the search is told to who reads by ear as long as it is on', async () => {
  await visit('/about/', desk, async (page) => {
    const told = () => page.locator('.bar .search').getAttribute('aria-keyshortcuts');
    expect(await told()).toBe('/');
    await choose(page, 'Search shortcut: /', 'Off');
    expect(await told()).toBe(null);
    await page.reload();
    expect(await told()).toBe(null);
  });
});

test('what the system asks for holds, until something else is chosen', async () => {
  const asking = { ...desk, colorScheme: 'dark', contrast: 'more' } as const;
  await visit('/about/', asking, async (page) => {
    expect(await paper(page)).toEqual([0, 0, 0]);
    await choose(page, 'Contrast', 'Standard');
    expect(await paper(page)).toEqual(dark);
    await choose(page, 'Colours', 'Light');
    expect(await paper(page)).toEqual(light);
    const tints = page.locator('meta[name=theme-color]');
    expect(
      await tints.evaluateAll((all) => all.map((tint) => (tint as HTMLMetaElement).media)),
    ).toEqual(['all', 'not all']);
  });
});

test.each(['light', 'dark'] as const)(
  'with more contrast words that were found stand out, too, %s',
  async (colorScheme) => {
    const asking = { ...desk, colorScheme, contrast: 'more' } as const;
    await visit('/search/#q=juice', asking, async (page) => {
      await page.locator('mark').first().waitFor();
      // 7 to 1: https://www.w3.org/TR/WCAG22/#contrast-enhanced
      const enhanced: RunOptions = {
        runOnly: { type: 'rule', values: ['color-contrast-enhanced'] },
        rules: { 'color-contrast-enhanced': { enabled: true } },
      };
      expect(await violations(page, enhanced, '[data-search]')).toEqual([]);
    });
  },
);

test('on paper pages are light, whatever is chosen', async () => {
  await visit('/about/', desk, async (page) => {
    await choose(page, 'Colours', 'Dark');
    await choose(page, 'Contrast', 'More');
    await page.emulateMedia({ media: 'print' });
    expect(await paper(page)).toEqual([255, 255, 255]);
    expect(await page.locator('h1').evaluate((h1) => getComputedStyle(h1).color)).toBe(
      'rgb(0, 0, 0)',
    );
    expect(await page.locator('#display').isVisible()).toBe(false);
  });
});

test('on a phone, it stands at the end of the menu, and leaves the menu open', async () => {
  await visit('/about/', phone, async (page) => {
    await page.getByRole('button', { name: 'Menu' }).tap();
    await choose(page, 'Colours', 'Dark');
    expect(await page.locator('#menu').isVisible()).toBe(true);
    expect(await paper(page)).toEqual(dark);
    const heights = await page
      .locator('#display label')
      .evaluateAll((all) => all.map((label) => label.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(5);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  });
});

test('nothing moves for readers who ask for less motion, the line of sections neither', async () => {
  const moving = (reducedMotion: 'reduce' | 'no-preference') =>
    lookAt('/prices/', { ...desk, reducedMotion }, (page) =>
      page.evaluate(() => ({
        animations: document.getAnimations().length,
        smooth: [...document.querySelectorAll('*')].filter(
          (element) => getComputedStyle(element).scrollBehavior === 'smooth',
        ).length,
      })),
    );
  expect(await moving('reduce')).toEqual({ animations: 0, smooth: 0 });
  expect((await moving('no-preference')).animations).toBeGreaterThan(0);
});

test('where colours are forced, the section one is at differs from the others', async () => {
  await lookAt('/prices/', { ...desk, forcedColors: 'active' }, async (page) => {
    const looks = await page.locator('.spine a').evaluateAll((all) =>
      all.map((a) => {
        const { backgroundColor, height } = getComputedStyle(a, '::before');
        return `${height} ${backgroundColor}`;
      }),
    );
    const here = looks.filter((look) => looks.indexOf(look) === looks.lastIndexOf(look));
    expect(here).toHaveLength(1);
    expect(new Set(looks).size).toBe(2);
  });
});
