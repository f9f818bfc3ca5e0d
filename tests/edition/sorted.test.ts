import { expect, test } from 'vitest';
import { listed, numbers } from '../../src/report/outline/numbers';
import { desk, visit } from '../browser/open';

test('an amount in words comes last, however the numbers are sorted', async () => {
  await visit('/numbers/', desk, async (page) => {
    const button = page.getByRole('button', { name: 'Number' });
    for (let i = 0; i < 2; i++) {
      await button.click();
      const shown = await page.locator('tbody tr:visible td:first-child').allInnerTexts();
      expect(shown).toHaveLength(listed.length);
      expect(shown.at(-1)).toMatch(/^[a-z ]+$/);
    }
  });
});

test('a membership, and what is not stated, is no number, and has a page of its own all the same', () => {
  const left = numbers.filter((fact) => !listed.includes(fact));
  expect(new Set(left.map(({ value }) => value))).toEqual(
    new Set(['member', 'takes part', 'not stated']),
  );
  expect(listed.filter(({ value }) => value === 'member')).toEqual([]);
});
