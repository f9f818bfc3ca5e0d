import { expect, test } from 'vitest';
import { desk, phone, small, visit } from '../browser/open';
import { mark, opens } from '../browser/brief-state';

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
    expect(await page.locator('h1').innerText()).toContain('CHF 2.10');
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

test('the mark of a note has a finger’s room around it, with one digit, too', async () => {
  await visit('/harvest/', phone, async (page) => {
    const rooms = await page.locator('.note-mark a').evaluateAll((marks) =>
      marks.map((mark) => {
        const { left, right } = getComputedStyle(mark, '::after');
        const { width } = mark.getBoundingClientRect();
        return width - Number.parseFloat(left) - Number.parseFloat(right);
      }),
    );
    expect(rooms).toHaveLength(4);
    expect(Math.min(...rooms)).toBeGreaterThanOrEqual(24);
  });
});

test('the number of the first screen is not broken inside of a word', async () => {
  await visit('/', small, async (page) => {
    const broken = await page.locator('.lead .figure').evaluateAll((numbers) =>
      numbers.flatMap((number) => {
        const walker = document.createTreeWalker(number, NodeFilter.SHOW_TEXT);
        const text = walker.nextNode() as Text;
        return [...text.data.matchAll(/\S+/g)].filter(({ index, 0: word }) => {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          // Its first letter is a box of its own.
          return (
            new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom))).size > 1
          );
        });
      }),
    );
    expect(broken).toEqual([]);
  });
});
