import { expect, inject, test } from 'vitest';
import { desk, frames, phone, visit } from '../browser/open';

test.each([
  ['a desk', desk],
  ['a phone', phone],
])('at %s the line that says where one stopped stands clear of the map', async (_, options) => {
  await visit('/debt-burden/', options, async (page) => {
    await page.locator('p:has(> #two-mines)').evaluate((p) => {
      scrollBy(0, p.getBoundingClientRect().top - innerHeight / 3 + 20);
    });
    await frames(page);
    await page.goto(`${inject('site')}/`);
    await page.locator('.stopped').waitFor();
    const [line, map] = await page.evaluate(() =>
      ['.stopped', '.hero figure'].map((each) =>
        document.querySelector(each)!.getBoundingClientRect().toJSON(),
      ),
    );
    expect(map.width).toBeGreaterThan(100);
    expect(line.bottom - 1 <= map.top || line.right <= map.left).toBe(true);
  });
});
