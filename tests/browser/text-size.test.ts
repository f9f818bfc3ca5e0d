import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { desk, frames, lookAt, phone, setLetters, small, visit } from './open';

/** One page of each kind. */
const kinds = ['/', '/prices/', '/charts/', '/numbers/', '/sources/', '/data/prices/'];
const card = '/numbers/prices/market/plums/';

/**
 * How far a page is wider than its window, and which of its texts are cut off or stand out of it. A
 * phone zooms out to a page that is too wide, and has its width for `innerWidth`: the screen’s counts.
 */
const faults = (page: Page) =>
  page.evaluate(
    (width) => ({
      sideways: Math.max(0, document.documentElement.scrollWidth - width),
      cut: [...document.querySelectorAll<HTMLElement>('main *, .bar *')]
        .filter(
          (element) => element.checkVisibility() && !element.closest('svg, .unseen, [popover]'),
        )
        .filter((element) => /hidden|clip/.test(getComputedStyle(element).overflow))
        // As what is unseen: it is for the ear, until it is pointed at.
        .filter((element) => getComputedStyle(element).clipPath !== 'inset(50%)')
        .filter((element) => element.scrollHeight > element.clientHeight + 2)
        .map(({ className }) => className),
      out: [
        ...document.querySelectorAll<HTMLElement>('main :is(h1, h2, h3, p, li, dd, a, .drawing)'),
      ]
        .filter((element) => element.checkVisibility())
        .filter((element) => !element.closest('svg, .unseen, .scroll, [popover]'))
        .filter((element) => element.getBoundingClientRect().right > width + 1)
        .map((element) => element.textContent?.slice(0, 40)),
    }),
    page.viewportSize()!.width,
  );

const none = { sideways: 0, cut: [], out: [] };

/** Words that end a line inside, though a line has room for the whole word; addresses are none. */
const broken = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    const texts = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (texts.nextNode()) {
      const text = texts.currentNode;
      let box = text.parentElement;
      if (!box?.checkVisibility() || box.closest('svg, style, .unseen, [popover]')) continue;
      if (getComputedStyle(box).hyphens === 'auto') continue;
      while (box && getComputedStyle(box).display.startsWith('inline')) box = box.parentElement;
      for (const { 0: word, index } of text.textContent?.matchAll(/[^\s–—-]+/gu) ?? []) {
        if (/[/_:]|\.\p{L}/u.test(word)) continue;
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const pieces = [...range.getClientRects()].filter(({ width }) => width > 0);
        const wide = pieces.reduce((sum, { width }) => sum + width, 0);
        const lines = new Set(pieces.map(({ top }) => Math.round(top))).size;
        if (lines > 1 && box && wide < box.clientWidth) found.push(word);
      }
    }
    return found;
  });

test.each([...kinds, card])('%s reads at 400 % zoom', async (path) => {
  const zoomed = { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 };
  await lookAt(path, zoomed, async (page) => expect(await faults(page)).toEqual(none));
});

const sizes = [
  { width: 320, letters: 20 },
  { width: 390, letters: 26 },
  { width: 390, letters: 32 },
  { width: 320, letters: 32 },
  { width: 820, letters: 64 },
  { width: 1440, letters: 32 },
];

test.each([...kinds, card, '/evidence/', '/remarks/', '/checks/', '/timeline/', '/names/'])(
  'on %s nothing stands out of windows from 320 px on, in letters up to 64 px',
  async (path) => {
    await lookAt(path, desk, async (page) => {
      const found: object[] = [];
      for (const size of sizes) {
        await page.setViewportSize({ width: size.width, height: 800 });
        await setLetters(page, size.letters);
        const letters = () =>
          page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
        await expect.poll(letters).toBe(size.letters);
        await frames(page);
        found.push({ ...size, ...(await faults(page)), broken: await broken(page) });
      }
      expect(found).toEqual(sizes.map((size) => ({ ...size, ...none, broken: [] })));
    });
  },
);

/** Where the words of the bar and of the open menu stand, and in how many pieces. */
const bar = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.bar :is(a, button):not(.spine *)')]
      .filter((element) => element.checkVisibility())
      .map((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        const words = document.createRange();
        words.selectNodeContents(element);
        const lines = new Set([...words.getClientRects()].map((line) => Math.round(line.top))).size;
        return { name: element.textContent.trim(), left, right, top, bottom, lines };
      }),
  );

test.each([32, 64])(
  'on a phone, in letters of %i px, the bar is whole, and the menu can be reached',
  async (standard) => {
    await visit('/404.html', { viewport: phone.viewport }, async (page) => {
      await setLetters(page, standard);
      await page.goto(new URL('/prices/', page.url()).href);
      const closed = await bar(page);
      expect(closed.length).toBeGreaterThan(3);
      expect(closed.filter(({ left, right }) => left < 0 || right > phone.viewport.width)).toEqual(
        [],
      );
      const meeting = closed.flatMap((one, i) =>
        closed
          .slice(i + 1)
          .filter((two) => Math.min(one.right, two.right) - Math.max(one.left, two.left) > 1)
          .filter((two) => Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top) > 1)
          .map(({ name }) => `${one.name} and ${name}`),
      );
      expect(meeting).toEqual([]);
      await page.getByRole('button', { name: 'Menu' }).click();
      const open = await bar(page);
      expect(open.length).toBeGreaterThan(closed.length + 5);
      expect(open.filter(({ left, right }) => left < 0 || right > phone.viewport.width)).toEqual(
        [],
      );
      expect(open.filter(({ name, lines }) => !name.includes(' ') && lines > 1)).toEqual([]);
    });
  },
);

test.each(kinds)('%s reads with the spacing of WCAG 1.4.12', async (path) => {
  await lookAt(path, { ...small, bypassCSP: true }, async (page) => {
    await page.addStyleTag({
      content: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
        word-spacing: 0.16em !important } p { margin-bottom: 2em !important }`,
    });
    expect(await faults(page)).toEqual(none);
  });
});

test.each(['/sources/', '/prices/', card, '/data/prices/', '/remarks/'])(
  'on %s, at 320 px, addresses and long words stay in their box, without hyphens',
  async (path) => {
    await lookAt(path, small, async (page) => {
      expect(await faults(page)).toEqual(none);
      const hyphened = await page.locator('main a[href^=http]:visible').evaluateAll((links) =>
        links
          .filter(({ textContent }) => /^(https?:|www)/.test(textContent ?? ''))
          .filter((link) => getComputedStyle(link).hyphens === 'auto')
          .map(({ textContent }) => textContent),
      );
      expect(hyphened).toEqual([]);
    });
  },
);

test('what makes a page wider, is cut off or stands out of the window would be found', async () => {
  await lookAt('/404.html', { ...small, bypassCSP: true }, async (page) => {
    await page.setContent(`<meta name="viewport" content="width=device-width" />
      <style>body, p { margin: 0 }</style><main>
      <p class="low" style="height: 10px; overflow: hidden">apples<br />pears</p>
      <p style="width: 400px">plums</p>
      <p style="width: 4em; font: 16px monospace; overflow-wrap: break-word">20\u00a0plums</p></main>`);
    expect(await faults(page)).toEqual({ sideways: 80, cut: ['low'], out: ['plums'] });
    expect(await broken(page)).toEqual(['plums']);
  });
});
