import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { sayAsOf } from '../../src/format/say/date';
import { listed } from '../../src/report/outline/numbers';
import { desk, lookAt, visit } from './open';

/** The numbers in sight, in their order. */
const shown = (page: Page) => page.locator('tbody tr:visible td:first-child').allInnerTexts();

test('a head sorts the numbers by its column, up and then down, and says so', async () => {
  await visit('/numbers/', desk, async (page) => {
    const head = page.getByRole('columnheader', { name: 'Number' });
    const before = await shown(page);
    await head.getByRole('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    const up = await shown(page);
    expect(up[0]).toBe('20%');
    expect([...up].sort()).toEqual([...before].sort());
    await head.getByRole('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    expect((await shown(page))[0]).toBe('as much as CHF\u00a024,000');
  });
});

test('dates are sorted as dates; what is undated, and what has no date of its own, comes last', async () => {
  await visit('/numbers/', desk, async (page) => {
    await page.getByRole('button', { name: 'Date' }).click();
    const dates = await page.locator('tbody tr td:nth-child(3)').allInnerTexts();
    const dated = listed.filter(({ asOf, derived }) => asOf !== 'undated' && !derived);
    const expected = dated
      .map(({ asOf }) => asOf)
      .sort()
      .map(sayAsOf);
    expect(dates.slice(0, dated.length)).toEqual(expected);
    expect(new Set(dates.slice(dated.length))).toEqual(
      new Set(['undated', 'as for the figures used']),
    );
  });
});

test('without scripts, numbers can be chosen by section, unit, certainty, speaker and source', async () => {
  await visit('/numbers/', { ...desk, javaScriptEnabled: false }, async (page) => {
    const choose = (filter: string, words: string) =>
      page.getByRole('combobox', { name: filter, exact: true }).selectOption({ label: words });
    await choose('Section', '2.1');
    await choose('Unit', 'Money');
    expect(await shown(page)).toHaveLength(16);
    await choose('Certainty', 'With a bound, or about');
    expect(await shown(page)).toEqual([
      'more than CHF\u00a04',
      'about CHF\u00a07',
      'as much as CHF\u00a024,000',
    ]);
    await choose('Certainty', 'All');
    await choose('Source', 'Growers, 12 November 2023');
    const costs = ['CHF\u00a01,850', 'CHF\u00a0920', 'as much as CHF\u00a024,000'];
    expect(await shown(page)).toEqual([...costs, 'CHF\u00a096', 'CHF\u00a0104', 'CHF\u00a0118']);
  });
});

test('numbers that were chosen stay so when they are sorted, and are as many as is said', async () => {
  await visit('/numbers/#section=prices&unit=money', desk, async (page) => {
    const said = () => page.locator('.filters [role=status]').innerText();
    await expect.poll(said).toBe(`16 of ${listed.length}`);
    await page.getByRole('button', { name: 'Date' }).click();
    expect(await shown(page)).toHaveLength(16);
  });
});

test('the words of a number in its small drawing are underlined in their own colour', async () => {
  await lookAt('/numbers/prices/kilo/2021/', desk, async (page) => {
    const lines = await page
      .locator('.locator [data-of] text')
      .evaluateAll((words) =>
        words.map((each) => [
          each.closest('[data-here]') !== null,
          getComputedStyle(each).textDecorationLine,
        ]),
      );
    expect(lines.map(([, line]) => line)).toEqual(
      lines.map(([here]) => (here ? 'underline' : 'none')),
    );
    expect(new Set(lines.map(([here]) => here)).size).toBe(2);
  });
});
