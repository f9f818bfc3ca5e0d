import { expect, test } from 'vitest';
import { expectClean } from '../browser/axe';
import { desk, looked, phone, visit } from '../browser/open';
import { mark, opens } from '../browser/brief-state';

test.each(looked)('axe finds no violation at %s, light or dark', expectClean);

test('a note opens where it is marked', async () => {
  await visit('/harvest/', desk, async (page) => {
    await page.locator(mark(3)).click();
    await opens(page, 'Note 3');
    expect(await page.locator('.brief:popover-open').innerText()).toContain('Frost in the valley');
  });
});

test('a number opens in place, and leads to its page', async () => {
  await visit('/prices/', desk, async (page) => {
    await page.locator('.prose > p > a.quantity').first().click();
    await page.locator('.brief:popover-open a[href$="/numbers/prices/kilo/2021/"]').first().click();
    await page.waitForURL('**/numbers/prices/kilo/2021/');
    expect(await page.locator('h1').innerText()).toContain('CHF\u00a02.10');
  });
});

test.each(['/harvest/', '/prices/', '/helpers/', '/charts/', '/sources/'])(
  'each chart at %s is drawn inside of its frame, at a desk and on a phone',
  async (path) => {
    for (const options of [desk, phone]) {
      await visit(path, options, async (page) => {
        const drawn = await page.locator('.drawing svg.chart:visible').evaluateAll((charts) =>
          charts.map((chart) => {
            const frame = chart.getBoundingClientRect();
            const out = [...chart.querySelectorAll('text')].filter((text) => {
              const box = text.getBoundingClientRect();
              return box.left < frame.left - 2 || box.right > frame.right + 2;
            });
            return {
              marks: chart.querySelectorAll('*').length,
              out: out.map((text) => text.textContent),
            };
          }),
        );
        expect(drawn.length).toBeGreaterThan(0);
        for (const { marks, out } of drawn) {
          expect(marks).toBeGreaterThan(2);
          expect(out).toEqual([]);
        }
      });
    }
  },
);
