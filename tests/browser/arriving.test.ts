import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { isWhole, placeText } from '../../src/format/place';
import { anchors } from '../../src/report/anchors/anchors';
import { chapters } from '../../src/report/opened/chapters';
import { Kind } from '../../src/schema/xref';
import { desk, frames, lookAt, phone, small, visit } from './open';

const sections = chapters.map(({ slug }) => `${slug}/`);

/** The first place of a kind in a page, that stands in a section where there is one. */
function placeOf(kind: Kind) {
  const places = anchors.filter((anchor) => anchor.kind === kind).flatMap((each) => each.places);
  const there = places.filter((place) => !isWhole(place));
  const [place = { path: '' }] = [...there.filter(({ path }) => sections.includes(path)), ...there];
  return placeText(place);
}

/** All kinds but those that are pages. */
const kinds = Kind.options.filter((kind) => kind !== 'page' && kind !== 'section');
const places = kinds.map((kind): [string, string] => [kind, placeOf(kind)]);

/** Where the target is, and how it looks there. */
const look = (page: Page) =>
  page.evaluate(() => {
    const target = document.querySelector(':target')!;
    const marks = [target, target.parentElement!, ...target.querySelectorAll('*')].slice(0, 40);
    const { top, bottom } = target.getBoundingClientRect();
    const bar = document.querySelector('.bar')!.getBoundingClientRect().bottom;
    return {
      top,
      bottom,
      bar,
      height: innerHeight,
      looks: marks.flatMap((mark) =>
        [null, '::before'].map((part) => {
          const { backgroundColor, boxShadow, outlineStyle } = getComputedStyle(mark, part);
          return [backgroundColor, boxShadow, outlineStyle].join();
        }),
      ),
    };
  });

const views = { desk, phone };

test.each(
  places.flatMap(([kind, place]) =>
    Object.entries(views).map(([name, options]) => ({ kind, place, name, options })),
  ),
)('$kind, $place, at a $name: in sight below the bar, and marked, in any colours', async (each) => {
  const { arrived, framed, left } = await lookAt(`/${each.place}`, each.options, async (page) => {
    await page.evaluate(() => document.fonts.ready);
    await frames(page);
    const arrived = await look(page);
    const same = await page.evaluateHandle(() => document.querySelector(':target'));
    await page.emulateMedia({ forcedColors: 'active' });
    const framed = await same.evaluate((target) =>
      [target!, target!.closest('p, tr, section'), ...target!.querySelectorAll('*')].some((mark) =>
        [null, '::before'].some(
          (part) => mark && getComputedStyle(mark, part).outlineStyle === 'solid',
        ),
      ),
    );
    await page.emulateMedia({ forcedColors: null });
    await page.evaluate(() => location.replace('#nowhere'));
    const left = await same.evaluate((target) =>
      [target!, target!.parentElement!, ...target!.querySelectorAll('*')]
        .slice(0, 40)
        .flatMap((mark) =>
          [null, '::before'].map((part) => {
            const { backgroundColor, boxShadow, outlineStyle } = getComputedStyle(mark, part);
            return [backgroundColor, boxShadow, outlineStyle].join();
          }),
        ),
    );
    return { arrived, framed, left };
  });
  expect(arrived.top).toBeGreaterThanOrEqual(arrived.bar);
  expect(arrived.top).toBeLessThan(arrived.height - 24);
  expect(arrived.bottom).toBeGreaterThanOrEqual(arrived.top);
  expect(arrived.looks).not.toEqual(left);
  expect(framed).toBe(true);
});

test('a mark moves nothing', async () => {
  await lookAt('/prices/', desk, async (page) => {
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    const before = await height();
    for (const id of ['market', 'given-away', 'prices/market', 'note-6', 'remark-cherries']) {
      await page.evaluate((to) => location.replace(`#${to}`), id);
      expect(await height(), id).toBe(before);
    }
  });
});

test.each([true, false])(
  'a table and a row in closed details are opened, with scripts: %s',
  async (javaScriptEnabled) => {
    for (const id of ['prices/juice-table', 'prices/juice/paid']) {
      await lookAt(`/prices/#${id}`, { ...desk, javaScriptEnabled }, async (page) => {
        const target = page.locator(':target');
        await page.locator(':has(> :target)').waitFor();
        expect(await target.getAttribute('id')).toBe(id);
        expect(await page.locator('details[open]').count()).toBe(1);
      });
    }
  },
);

test('where a browser does not open it, the script does', async () => {
  await visit('/prices/', desk, async (page) => {
    await page.evaluate(() => {
      location.hash = '#prices/juice-table';
      for (const details of document.querySelectorAll('details')) details.open = false;
      dispatchEvent(new HashChangeEvent('hashchange'));
    });
    await page.locator('details[open] :has(> :target)').waitFor();
  });
});

const fragments = ['', 'given-away', 'market'].map((id) => `#${id}:~:text=extraordinary`);

/** Where a paragraph stands on the screen when a page is opened by a text fragment that names a word of it. */
const led = (hash: string, javaScriptEnabled: boolean) =>
  visit('/about/', { ...desk, javaScriptEnabled }, async (page) => {
    await page.goto(`${inject('site')}/prices/${hash}`);
    // A browser that finds no words goes to the anchor before them, if there is one.
    const scrolled = () => page.evaluate(() => scrollY);
    if (!hash.startsWith('#:')) await expect.poll(scrolled).toBeGreaterThan(0);
    // Nothing tells that a browser, or a script, scrolls no more: longer than either takes.
    await page.waitForTimeout(400);
    const words = page.locator('p:has(> #given-away)');
    return words.evaluate((p) => [p.getBoundingClientRect().top, innerHeight, scrollY]);
  });

test.each(fragments)('where a text fragment, %s, leads, scripts change nothing', async (hash) => {
  expect(await led(hash, true)).toEqual(await led(hash, false));
});

/** A browser cut down for servers, as the one among the dependencies, finds no words in any page. */
const findsWords = await lookAt('/about/', desk, (page) =>
  page.evaluate(() => window.find(document.querySelector('h1')?.textContent?.trim())),
);

test.runIf(findsWords).each(fragments)(
  'a text fragment, %s, scrolls to its words, in a browser that finds words',
  async (hash) => {
    const [top = 0, height = 0, scrolled = 0] = await led(hash, true);
    expect(scrolled).toBeGreaterThan(0);
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(height);
  },
);

declare global {
  interface Window {
    /** Missing from the types of the DOM: https://developer.mozilla.org/docs/Web/API/Window/find */
    find(words?: string): boolean;
  }
}

test('the timeline in lanes can be led to where there is no room for it in the page', async () => {
  await lookAt('/timeline/#across/events', phone, async (page) => {
    expect(await page.locator('figure:target').isVisible()).toBe(true);
    const { top, bottom, bar, height } = await look(page);
    expect(top).toBeGreaterThanOrEqual(bar);
    expect(Math.min(bottom, height) - top).toBeGreaterThan(100);
  });
});

test('on the smallest screens the tint of a figure is as wide as its drawing, and no bar crosses it', async () => {
  await lookAt('/prices/#prices/market', small, async (page) => {
    const { out, tint } = await page.locator('figure:target').evaluate((figure) => {
      const drawing = figure.querySelector('.drawing.narrow svg')!.getBoundingClientRect();
      const box = figure.getBoundingClientRect();
      const tint = Number(getComputedStyle(figure).boxShadow.match(/0px 0px 0px ([\d.]+)px/)?.[1]);
      return { out: Math.max(box.left - drawing.left, drawing.right - box.right), tint };
    });
    expect(tint).toBeGreaterThan(0);
    expect(out).toBeLessThanOrEqual(tint);
  });
});
