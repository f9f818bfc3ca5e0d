import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { chapters } from '../../src/report/opened/chapters';
import { desk, frames, lookAt, phone, small, tablet, visit } from './open';

const path = '/prices/';
const current = (page: Page) => page.locator('.rail [aria-current=true]').allInnerTexts();

/** Bring a thing to the line where the eye is taken to be. */
async function readAt(page: Page, selector: string) {
  await page.locator(selector).evaluate((thing) => {
    scrollBy(0, thing.getBoundingClientRect().top - innerHeight / 3 + 20);
  });
  await frames(page);
}

test('at a desk, the contents of a section follow: the heading and the figure being read', async () => {
  await lookAt(path, desk, async (page) => {
    expect(await page.locator('.rail').isVisible()).toBe(true);
    expect(await current(page)).toEqual([]);
    await readAt(page, '#juice');
    expect(await current(page)).toEqual(['Juice']);
    await readAt(page, '[id="prices/juice"]');
    expect(await current(page)).toEqual(['Juice', '2.1d Windfalls for juice']);
    await readAt(page, '#notes');
    expect(await current(page)).toEqual(['Notes']);
  });
});

test('what is marked is marked by more than colour, and no line breaks anew', async () => {
  await lookAt(path, desk, async (page) => {
    const heights = () =>
      page
        .locator('.rail a')
        .evaluateAll((all) => all.map((a) => a.getBoundingClientRect().height));
    const before = await heights();
    await readAt(page, '#juice');
    expect(await heights()).toEqual(before);
    const border = (a: Element) => getComputedStyle(a).borderLeftStyle;
    expect(await page.locator('.rail [aria-current]').evaluate(border)).toBe('solid');
    expect(await page.locator('.rail a').first().evaluate(border)).toBe('none');
  });
});

test('minutes are counted down, and nothing is announced', async () => {
  await visit(path, desk, async (page) => {
    const left = page.locator('.rail .left');
    expect(await left.innerText()).toBe('');
    await page.mouse.wheel(0, 300);
    await expect.poll(() => left.innerText()).toMatch(/^about [23]\u00a0min left$/);
    await readAt(page, '.prose > p:last-of-type');
    expect(await left.innerText()).toBe('less than a minute left');
    await readAt(page, '#notes');
    expect(await left.textContent()).toBe('');
    expect(await page.locator('.rail :is([aria-live], [role=status])').count()).toBe(0);
  });
});

test.each([
  ['a phone', phone, 84],
  ['the smallest phone', small, 84],
  ['a tablet', { ...tablet, hasTouch: true }, 84],
])('on %s the bar opens what is in the section, and is low', async (_, options, most) => {
  await visit(path, { ...options, javaScriptEnabled: false }, async (page) => {
    const bar = await page.locator('.bar').evaluate((each) => each.getBoundingClientRect());
    expect(bar.height).toBeLessThanOrEqual(most);
    const button = page.getByRole('button', { name: 'In this section' });
    expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(24);
    expect(await page.locator('.rail').isVisible()).toBe(false);
    await button.click();
    const links = page.locator('.rail a:visible');
    expect(await links.allInnerTexts()).toContain('Juice');
    const boxes = await links.evaluateAll((all) => all.map((a) => a.getBoundingClientRect()));
    expect(boxes.filter(({ height }) => height < 24)).toEqual([]);
    await page.locator('.rail').getByText('What the year cost').click();
    const top = await page.locator('#year').evaluate((h2) => h2.getBoundingClientRect().top);
    const sheet = await page.locator('.rail').evaluate((each) => each.getBoundingClientRect());
    expect(top).toBeGreaterThan(bar.height);
    expect(top).toBeLessThan(sheet.top);
  });
});

test('on a phone the button says where one is once one scrolls, and keeps its name', async () => {
  await visit(path, phone, async (page) => {
    const button = page.locator('.where');
    expect(await button.innerText()).toBe('In this section');
    await readAt(page, '#juice');
    expect(await button.innerText()).toMatch(/Juice\s*about [12]\u00a0min left/);
    expect(await page.getByRole('button', { name: /^In this section.*Juice/ }).count()).toBe(1);
    const { height } = await page.locator('.bar').evaluate((bar) => bar.getBoundingClientRect());
    expect(height).toBeLessThanOrEqual(84);
    await button.tap();
    await page.locator('.rail').getByRole('link', { name: 'What comes next' }).tap();
    expect(await page.locator('.rail').isVisible()).toBe(false);
    await expect.poll(() => button.innerText()).toContain('What comes next');
  });
});

test('on a low screen, as at 400 % zoom, the bar does not stay', async () => {
  await lookAt(path, { viewport: { width: 320, height: 256 } }, async (page) => {
    await page.evaluate(() => scrollTo(0, 2000));
    const { bottom } = await page.locator('.bar').evaluate((bar) => bar.getBoundingClientRect());
    expect(bottom).toBeLessThan(0);
  });
});

test.each([
  ['a desk', desk],
  ['a phone', phone],
])('at %s the line of sections says what has the focus, inside the window', async (_, options) => {
  await visit(path, options, async (page) => {
    const links = page.locator('.spine a');
    const boxes = await links.evaluateAll((all) => all.map((a) => a.getBoundingClientRect()));
    expect(boxes).toHaveLength(chapters.length);
    expect(boxes.filter(({ width, height }) => width < 24 || height < 24)).toEqual([]);
    await page.keyboard.press('Tab');
    for (let i = 0; i < chapters.length; i++) {
      const link = links.nth(i);
      await link.focus();
      const name = link.locator('span');
      const { left, right, width, bottom } = await name.evaluate((each) =>
        each.getBoundingClientRect(),
      );
      const bar = await page
        .locator('.bar')
        .evaluate((each) => each.getBoundingClientRect().bottom);
      expect(width).toBeGreaterThan(20);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(options.viewport.width);
      expect(bottom).toBeLessThanOrEqual(bar);
    }
  });
});

test('previous and next say what comes, and how long it takes', async () => {
  await lookAt(path, phone, async (page) => {
    const [previous = '', next = ''] = await page.locator('.neighbours > div').allInnerTexts();
    expect(previous).toMatch(/^Previous · \d+\u00a0min\s+1 The harvest\n.*\.$/s);
    expect(next).toMatch(/^Next · \d+\u00a0min\s+2\.2 Who helps\n.*\.$/s);
  });
});
