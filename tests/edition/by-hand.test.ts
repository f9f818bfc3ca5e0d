import { expect, inject, test } from 'vitest';
import { besideByHand } from '../../scripts/bench/beside';
import { chapters } from '../../src/report/opened/chapters';

test('a section takes less than twice the bytes of the same written by hand, without sheets', async () => {
  const rows = await besideByHand(inject('folder'));
  expect(rows.map(({ page }) => page)).toEqual(
    expect.arrayContaining(chapters.map(({ slug }) => `${slug}/index.html`)),
  );
  for (const { page, times } of rows) expect(times, page).toBeLessThan(2);
});
