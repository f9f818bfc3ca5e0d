import { expect, test } from 'vitest';
import { weigh } from '../../scripts/weigh.mjs';
import { desk, visit } from './open';

const pages = await weigh('dist');

/** Lists of all there is may be longer than what is read at a sitting. */
const lists = ['names/index.html', 'timeline/index.html'];
const budgets = pages.map(({ page, gzip }) => ({
  page,
  gzip,
  budget: lists.includes(page) ? 32 : 16,
}));

test.each(budgets)('$page fits $budget kB compressed', ({ gzip, budget }) => {
  expect(gzip).toBeLessThan(budget * 1024);
});

test('a chapter asks for fonts and an icon only, in less than 60 kB', async () => {
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
  expect(asked.filter(({ name }) => !/\.(woff2|svg)$/.test(name))).toEqual([]);
  const bytes = asked.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
  expect(bytes).toBeLessThan(60 * 1024);
});
