import type { Page } from 'playwright-core';
import { afterAll, expect, inject, test } from 'vitest';
import { framesOf, kinds } from '../../src/charts/kinds';
import { chapters } from '../../src/report/opened/chapters';
import { findFigure } from '../../src/report/opened/data';
import { files, html, text } from '../built';
import { serve } from '../serve';
import { drawnIn } from './drawn-in';
import { browser, frames, phone } from './open';

/** The site as readers get it: in the one that other tests look at, fonts may come late. */
const { url: site, close } = await serve(inject('folder'));

afterAll(close);

test.each(['/harvest/', '/'])(
  '%s on a slow phone: its first screen is read before any font or script is there, and stays',
  async (path) => {
    const { early, late, asked } = await read(path);
    // All but the page itself and its sheets was still on its way.
    expect(early.arrived.filter((url) => !url.endsWith('.css'))).toEqual([]);
    expect(asked.filter((url) => !/\.(css|woff2|js|svg)$/.test(url))).toHaveLength(1);
    expect(early.words.length).toBeGreaterThan(200);
    expect(early.words).toBe(late.words);
    expect(late.arrived.filter((name) => name.endsWith('.woff2')).length).toBeGreaterThan(2);
    expect(late.arrived.filter((name) => name.endsWith('.js'))).toHaveLength(1);
  },
);

test.each(['/', '/harvest/', '/charts/', '/sources/', '/numbers/prices/kilo/2021/', '/about/'])(
  '%s: fonts that come late move nothing, and are for the next page',
  async (path) => {
    await read(path, async (page, { shift }) => {
      expect(shift).toBeLessThan(0.001);
      expect(await isOwn(page)).toBe(false);
      // While there is a route, nothing is kept.
      await page.unrouteAll();
      const next = async () => {
        await page.goto(site);
        return isOwn(page);
      };
      // A slow machine may have read them too late once more.
      await expect.poll(next).toBe(true);
    });
  },
);

/** Whether the title of a page is set in a font of the site. */
const isOwn = async (page: Page) =>
  (await drawnIn(page, 'h1')).some(({ isCustomFont }) => isCustomFont);

/** Open a page on a slow processor, and look at it once before and once after all else has come; and then go on. */
async function read(
  path: string,
  then?: (page: Page, late: ReturnType<typeof look>) => Promise<void>,
) {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  await page.route(/\.(woff2|js|svg)$/, async (route) => {
    await released;
    await route.continue();
  });
  await page.addInitScript(watch);
  await page.goto(site + path, { waitUntil: 'commit' });
  await page.waitForFunction(
    () =>
      document.querySelector('footer') &&
      performance.getEntriesByName('first-contentful-paint').length > 0,
  );
  const early = await page.evaluate(look);
  release();
  await page.waitForLoadState('load');
  await page.evaluate(() => document.fonts.ready);
  // A shift is told of with the next frame.
  await frames(page);
  const late = await page.evaluate(look);
  await then?.(page, late);
  await context.close();
  return { early, late, asked };
}

/** Add up how far what is in sight moves by itself. Runs in the browser. */
function watch() {
  window.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.shift += (entry as LayoutShift).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/** The words of the first screen, what has arrived beside the page, and what has moved. Runs in the browser. */
function look() {
  const blocks = [...document.querySelectorAll('main :is(h1, h2, p)')].filter((block) => {
    const { top, bottom, width } = block.getBoundingClientRect();
    // With its first line, at least.
    return width > 1 && top < innerHeight - 24 && bottom > 0;
  });
  return {
    words: blocks.map(({ textContent }) => textContent.trim()).join(' '),
    arrived: performance.getEntriesByType('resource').map(({ name }) => name),
    shift: window.shift,
  };
}

/** What blocks the first paint: sheets, and scripts that do not wait. */
const blocking =
  /<link[^>]*rel="?stylesheet|<style|@import|<script(?![^>]*(type="module"|ld\+json))[^>]*src=/g;

/** The sheet that all pages share, and at most one more. */
const sheets =
  /<link rel="stylesheet" href="[^"]*\/sheet\.[^"]*">(<link rel="stylesheet" href="[^"]*\/more\.[^"]*">)?/;

test.each(files)(
  '%s: nothing but two sheets at most stands before its first paint',
  async (file) => {
    expect((await text(file)).replace(sheets, '').match(blocking)).toBe(null);
  },
);

test('all pages share their first sheet', async () => {
  const first = await Promise.all(
    files.map(async (file) => /rel="stylesheet" href="([^"]*)"/.exec(await text(file))?.[1]),
  );
  expect([...new Set(first)]).toEqual([expect.stringMatching(/^\/assets\/sheet\.[^/]*\.css$/)]);
});

test('what blocks the first paint would be found', () => {
  expect('<link rel="stylesheet" href="a.css">').toMatch(blocking);
  expect('<script src="a.js"></script>').toMatch(blocking);
  expect('<script type="module" src="a.js"></script>').not.toMatch(blocking);
});

test.each(chapters)(
  '$slug: notes, charts and tables are in the first response',
  async ({ slug, notes, figures }) => {
    const text = await html(`/${slug}/`);
    const count = (part: RegExp) => text.match(part)?.length ?? 0;
    expect(count(/<li id="note-\d+"/g)).toBe(notes.length);
    const drawings = figures.map((of) => {
      const { wide, narrow } = framesOf(kinds[findFigure(of).figure.chart.kind]);
      return wide === narrow ? 1 : 2;
    });
    expect(count(/<svg class="chart"/g)).toBe(drawings.reduce((a: number, b) => a + b, 0));
    expect(count(/<table/g)).toBeGreaterThanOrEqual(figures.length);
  },
);

declare global {
  interface Window {
    shift: number;
  }
  /** Missing from the types of the DOM: https://wicg.github.io/layout-instability/#sec-layout-shift */
  interface LayoutShift extends PerformanceEntry {
    value: number;
  }
}
