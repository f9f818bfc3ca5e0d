import { expect, test } from 'vitest';
import { desk, lookAt, phone, tablet, visit } from './open';

const path = '/prices/';

test.each([
  { name: 'wide', options: desk },
  { name: 'on a phone', options: phone },
])(
  'without scripts, one switch hides the printed pages and brings them back, $name',
  async (view) => {
    const options = { ...view.options, javaScriptEnabled: false };
    await visit(path, options, async (page) => {
      const shown = page.locator('.printed-page > span:visible');
      expect(await shown.allInnerTexts()).toEqual(['p.\u00a04', 'p.\u00a05']);
      const words = async () =>
        (await page.locator('.prose').innerText()).replaceAll(/p\.\u00a0\d+|\s/g, '');
      const before = await words();
      const control = page.getByLabel('Printed pages');
      await control.press('Space');
      expect(await control.isChecked()).toBe(false);
      expect(await shown.count()).toBe(0);
      expect(await page.locator('.printed-page:visible').count()).toBe(0);
      expect(await words()).toBe(before);
      await control.press('Space');
      expect(await shown.count()).toBe(2);
    });
  },
);

test('the switch can be reached by keyboard, and hit', async () => {
  await visit(path, phone, async (page) => {
    const control = page.getByLabel('Printed pages');
    for (let i = 0; i < 40 && !(await control.evaluate((it) => it.matches(':focus'))); i++) {
      await page.keyboard.press('Tab');
    }
    expect(await control.evaluate((it) => it.matches(':focus-visible'))).toBe(true);
    const label = await page.locator('.switch label').evaluate((it) => it.getBoundingClientRect());
    expect(Math.min(label.width, label.height)).toBeGreaterThanOrEqual(24);
  });
});

test('printed pages are not read aloud, nor copied with the text', async () => {
  await visit(path, desk, async (page) => {
    const marks = page.locator('.printed-page');
    expect(
      await marks.evaluateAll((all) =>
        all.map((mark) => [mark.ariaHidden, getComputedStyle(mark).userSelect]),
      ),
    ).toEqual([
      ['true', 'none'],
      ['true', 'none'],
    ]);
    const copied = await page.evaluate(() => {
      getSelection()?.selectAllChildren(document.querySelector('.prose') ?? document.body);
      return getSelection()?.toString() ?? '';
    });
    expect(copied).toContain(', and nets CHF');
    expect(copied).not.toMatch(/p\.\u00a0\d|¶/);
  });
});

test('a printed page stands in the gutter at its line, or in the line', async () => {
  const places = (options: typeof desk) =>
    lookAt(path, options, (page) =>
      page.locator('#page-5').evaluate((mark) => {
        const box = (node: Element | null) => node?.getBoundingClientRect() ?? new DOMRect();
        const [line, label, text] = [mark, mark.firstElementChild, mark.closest('.prose')].map(box);
        return {
          inGutter: label!.right <= text!.left,
          atItsLine: Math.abs(label!.top + label!.bottom - line!.top - line!.bottom) < 12,
        };
      }),
    );
  expect(await places(desk)).toEqual({ inGutter: true, atItsLine: true });
  expect(await places(tablet)).toEqual({ inGutter: false, atItsLine: true });
});

test('the pages named under the title lead to where they begin', async () => {
  await visit(path, desk, async (page) => {
    await page.locator('.meta').getByRole('link', { name: '5' }).click();
    expect(page.url()).toContain('#page-5');
    const { top } = await page.locator('#page-5').evaluate((it) => it.getBoundingClientRect());
    expect(top).toBeGreaterThan(70);
    expect(top).toBeLessThan(200);
  });
});

test('on paper the printed pages stand, and the signs and the switch are gone', async () => {
  await lookAt(path, desk, async (page) => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.printed-page > span:visible').count()).toBe(2);
    expect(await page.locator('.passage a:visible').count()).toBe(0);
    expect(await page.locator('.switch').isVisible()).toBe(false);
  });
});

test('the page that begins a paragraph stands clear of its sign, where that is marked', async () => {
  const gaps = await lookAt('/introduction/', { viewport: { width: 1280, height: 800 } }, (page) =>
    page.locator('.passage + .printed-page > span').evaluateAll((labels) =>
      labels.map((label) => {
        const sign = label.parentElement!.previousElementSibling!.querySelector('.permalink')!;
        // What is not painted of either is air.
        const air = [
          getComputedStyle(label).paddingRight,
          getComputedStyle(sign).borderLeftWidth,
        ].reduce((sum, length) => sum + Number.parseFloat(length), 0);
        return sign.getBoundingClientRect().left - label.getBoundingClientRect().right + air;
      }),
    ),
  );
  expect(gaps.length).toBeGreaterThan(0);
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(4);
});
