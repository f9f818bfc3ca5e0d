import { expect, test } from 'vitest';
import { weigh } from '../../scripts/weigh.mjs';
import { desk, visit } from './open';

const pages = await weigh('dist');

/** What pages may weigh: the one with all charts, each drawn twice and listed, has a limit of its own. */
const limitOf = (page: string) => (page === 'charts/index.html' ? 60 : 28);

test.each(pages)('$page fits its limit: 28 kB compressed, 60 kB with all charts', (weighed) => {
  expect(weighed.gzip).toBeLessThan(limitOf(weighed.page) * 1024);
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
