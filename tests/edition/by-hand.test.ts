import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { besideByHand, withoutSheets } from '../../scripts/bench/beside';
import { chapters } from '../../src/report/opened/chapters';
import { files, text } from '../built';

test('the page of a number fits 5 kB compressed, without its sheets', async () => {
  const numbers = files.filter((file) => /^numbers\/.+\/index\.html$/.test(file));
  expect(numbers.length).toBeGreaterThan(50);
  for (const file of numbers) {
    const bytes = gzipSync(withoutSheets(await text(file))).length;
    expect(bytes, file).toBeLessThanOrEqual(5 * 1024);
  }
});

test('a section takes less than twice the bytes of the same written by hand, without sheets', async () => {
  const rows = await besideByHand(inject('folder'));
  expect(rows.map(({ page }) => page)).toEqual(
    expect.arrayContaining(chapters.map(({ slug }) => `${slug}/index.html`)),
  );
  for (const { page, times } of rows) expect(times, page).toBeLessThan(2);
});
