import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { weigh } from '../../scripts/weigh';
import { desk, visit } from '../browser/open';
import { all, files, text } from '../built';

const folder = inject('folder');
const pages = await weigh(folder);

/** What pages may weigh: the one with all charts, each drawn twice and listed, has a limit of its own. */
const limitOf = (page: string) => (page === 'charts/index.html' ? 60 : 28);

test.each(pages)('$page fits its limit: 28 kB compressed, 60 kB with all charts', (weighed) => {
  expect(weighed.gzip).toBeLessThan(limitOf(weighed.page) * 1024);
});

/** What a script of the built site weighs compressed, in kB. */
const weightOf = async (script: string) =>
  gzipSync(await readFile(path.join(folder, script))).length / 1024;

/** The scripts that pages name, each once: of a page, in one string. */
const named = new Set(
  await Promise.all(
    files.map(async (file) => {
      const page = await text(file);
      return [...page.matchAll(/<script [^>]*src="\/([^"]+)"/g)].map(([, name]) => name).join();
    }),
  ),
);

test('all pages have one script, which fits its limit: 5 kB compressed', async () => {
  expect([...named]).toEqual([expect.stringMatching(/^[^,]+\.js$/)]);
  expect(await weightOf([...named].join())).toBeLessThanOrEqual(5);
});

test('what is asked for later fits its limit: 12 kB compressed to search, else 1.25 kB a script', async () => {
  const scripts = all.filter((file) => /^assets\/.*\.js$/.test(file) && !named.has(file));
  const { few = [], search = [] } = Object.groupBy(scripts, (file) =>
    /^assets\/(lists|quote|remarks)\./.test(file) ? 'few' : 'search',
  );
  expect(search).toContainEqual(expect.stringMatching(/^assets\/search\./));
  const weights = await Promise.all(search.map(weightOf));
  expect(weights.reduce((sum, weight) => sum + weight)).toBeLessThanOrEqual(12);
  expect(few).toHaveLength(3);
  for (const file of few) expect(await weightOf(file)).toBeLessThanOrEqual(1.25);
});

test('a chapter asks for fonts of less than 60 kB, an icon, and the script of figures', async () => {
  const asked = await visit('/debt-burden/', desk, async (page) => {
    await page.evaluate(() => document.fonts.ready);
    return page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map((entry) => entry as PerformanceResourceTiming)
        .map(({ name, encodedBodySize }) => ({ name, encodedBodySize })),
    );
  });
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter(({ name }) => !/\.(woff2|svg|js)$/.test(name))).toEqual([]);
  const fonts = asked.filter(({ name }) => name.endsWith('.woff2'));
  expect(fonts.length).toBeGreaterThan(2);
  const bytes = fonts.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
  expect(bytes).toBeGreaterThan(10 * 1024);
  expect(bytes).toBeLessThan(60 * 1024);
});
