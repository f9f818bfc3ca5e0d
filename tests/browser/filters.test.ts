import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { desk, phone, visit } from './open';

const still = { ...desk, javaScriptEnabled: false };

const select = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });
const choose = (page: Page, name: string, value: string) => select(page, name).selectOption(value);
const entries = (page: Page) =>
  page.locator('li[data-theme]:visible').evaluateAll((lines) => lines.map(({ id }) => id));
const saying = (page: Page) => page.locator('.filters [role=status]').innerText();
const asking = (page: Page) => page.evaluate(() => location.hash);
const chosen = (page: Page) =>
  page
    .locator('.filters select')
    .evaluateAll((selects) => selects.map((select) => (select as HTMLSelectElement).value));
const showAll = (page: Page) => page.getByRole('link', { name: 'Show all' });

test('the timeline is filtered by theme and actor, in its lanes and in its list, without scripts', async () => {
  await visit('/timeline/', still, async (page) => {
    const marks = page.locator('.wide [data-theme]');
    const left = () => marks.filter({ visible: true }).count();
    const [all, allMarks] = [await entries(page), await left()];
    expect(allMarks).toBe(await marks.count());
    expect(await showAll(page).isVisible()).toBe(false);
    await choose(page, 'Theme', 'trees');
    expect(await entries(page)).toEqual(['timeline/frost', 'timeline/picking']);
    expect(await left()).toBe(2);
    await choose(page, 'Actor', 'helpers');
    expect(await entries(page)).toEqual(['timeline/picking']);
    expect(await left()).toBe(1);
    await showAll(page).click();
    expect(await entries(page)).toEqual(all);
    expect(await left()).toBe(allMarks);
  });
});

test('no year stands there without an entry, and each entry says its own', async () => {
  await visit('/timeline/', still, async (page) => {
    const years = page.locator('.timeline section h2:visible');
    const whens = () => page.locator('li[data-theme]:visible .when').allInnerTexts();
    expect(await years.count()).toBeGreaterThan(2);
    expect((await whens()).map((when) => when.trim())).toContain('');
    await choose(page, 'Theme', 'numbers');
    expect(await years.count()).toBe(0);
    for (const when of await whens()) expect(when).toMatch(/\d{4}/);
  });
});

test('no section of remarks stands there without one, without scripts', async () => {
  await visit('/remarks/', still, async (page) => {
    const sections = page.locator('main section:visible');
    const all = await sections.count();
    await choose(page, 'Topic', 'event');
    expect(await page.locator('li[data-topic]:visible').count()).toBe(1);
    expect(await sections.count()).toBe(1);
    expect(all).toBeGreaterThan(1);
  });
});

test('what is chosen stands in the address: it can be gone back to, loaded anew and sent', async () => {
  await visit('/timeline/', desk, async (page) => {
    const all = await entries(page);
    await choose(page, 'Theme', 'trees');
    await choose(page, 'Actor', 'helpers');
    expect(await asking(page)).toBe('#theme=trees&actor=helpers');
    await expect.poll(() => saying(page)).toBe(`1 of ${all.length}`);
    await page.goBack();
    await expect.poll(() => saying(page)).toBe(`2 of ${all.length}`);
    expect(await chosen(page)).toEqual(['trees', '']);
    await page.goBack();
    await expect.poll(() => entries(page)).toEqual(all);
    await page.goForward();
    await expect.poll(() => chosen(page)).toEqual(['trees', '']);
    await page.reload();
    await expect.poll(() => saying(page)).toBe(`2 of ${all.length}`);
    const address = page.url();
    await visit(address.slice(inject('site').length), desk, async (other) => {
      await expect.poll(() => saying(other)).toBe(`2 of ${all.length}`);
      expect(await entries(other)).toEqual(['timeline/frost', 'timeline/picking']);
    });
  });
});

test('a choice says how much it would leave, and one that would leave nothing cannot be made', async () => {
  await visit('/timeline/#theme=trees', desk, async (page) => {
    const options = () =>
      select(page, 'Actor')
        .locator('option')
        .evaluateAll((found) =>
          (found as HTMLOptionElement[]).map(({ label, disabled }) => [label, disabled]),
        );
    await expect.poll(options).toEqual([
      ['All', false],
      ['Growers (1)', false],
      ['Helpers (1)', false],
      ['Weather (1)', false],
    ]);
    await choose(page, 'Theme', 'people');
    expect(await options()).toEqual([
      ['All', false],
      ['Growers (1)', false],
      ['Helpers (2)', false],
      ['Weather (0)', true],
    ]);
  });
});

test('what is left is said once for each change', async () => {
  await visit('/timeline/', desk, async (page) => {
    await page.locator('[name=theme] option[label]').last().waitFor({ state: 'attached' });
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      new MutationObserver((changes) => {
        for (const { target } of changes) heard.push(target.textContent ?? '');
      }).observe(document.querySelector('.filters p') as Element, { childList: true });
    });
    await choose(page, 'Theme', 'trees');
    await choose(page, 'Theme', 'people');
    await page.goBack();
    await showAll(page).click();
    const all = await page.locator('li[data-theme]').count();
    const heard = () => page.evaluate(() => Reflect.get(window, 'heard'));
    await expect.poll(heard).toHaveLength(4);
    expect(await heard()).toEqual([`2 of ${all}`, `2 of ${all}`, `2 of ${all}`, `All ${all}`]);
  });
});

test('where an address asks for what no entry has, that is said, and all is a step away', async () => {
  await visit('/timeline/#theme=people&actor=weather', desk, async (page) => {
    await expect.poll(() => saying(page)).toBe('Nothing has all of these.');
    expect(await entries(page)).toEqual([]);
    await showAll(page).click();
    await expect.poll(() => saying(page)).toMatch(/^All \d+$/);
    expect(await asking(page)).toBe('');
    expect(await entries(page)).toHaveLength(await page.locator('li[data-theme]').count());
  });
});

const theme = 'The theme in the address is not known here';

test.each([
  ['an unknown value', 'theme=stones', theme],
  ['a script', 'theme=<img src=x onerror=alert(1)>', theme],
  ['a key twice', 'theme=trees&theme=people', 'The address asks for more than one theme'],
  ['10,000 characters', 'a=b&'.repeat(2500), 'Part of the address is not known here'],
])('an address with %s gives the whole list and the reason', async (_, asked, reason) => {
  await visit(`/timeline/#${asked}`, desk, async (page) => {
    await expect.poll(() => saying(page)).toBe(`${reason}: the whole list is shown.`);
    expect(await page.locator('.filters p *').count()).toBe(0);
    expect(await chosen(page)).toEqual(['', '']);
    expect(await entries(page)).toHaveLength(await page.locator('li[data-theme]').count());
    await choose(page, 'Theme', 'trees');
    expect(await asking(page)).toBe('#theme=trees');
    expect(await saying(page)).toMatch(/^2 of/);
  });
});

/** Follow a link within the page, as one in its text would be. */
const follow = (page: Page, anchor: string) =>
  page.evaluate((anchor) => {
    const link = document.createElement('a');
    link.href = `#${anchor}`;
    document.body.append(link);
    link.click();
  }, anchor);
const top = (page: Page, id: string) =>
  page.locator(`[id="${id}"]`).evaluate((element) => element.getBoundingClientRect().top);

test('a place that the choice leaves out is shown among all that there is', async () => {
  await visit('/timeline/#theme=trees', desk, async (page) => {
    await expect.poll(() => saying(page)).toMatch(/^2 of/);
    await follow(page, 'year-2022');
    await expect.poll(() => saying(page)).toMatch(/^All/);
    await expect.poll(() => top(page, 'year-2022')).toBeLessThan(200);
    await page.goBack();
    await expect.poll(() => entries(page)).toHaveLength(2);
  });
});

test('a place that the choice leaves is gone to, and the choice stays', async () => {
  await visit('/timeline/#theme=trees', desk, async (page) => {
    await expect.poll(() => saying(page)).toMatch(/^2 of/);
    await follow(page, 'timeline/picking');
    expect(await page.locator(':target').getAttribute('id')).toBe('timeline/picking');
    expect(await entries(page)).toHaveLength(2);
  });
});

test('a year in the address is gone to, and the list is whole', async () => {
  await visit('/timeline/#year-2022', desk, async (page) => {
    expect(await top(page, 'year-2022')).toBeLessThan(200);
    await expect
      .poll(() => select(page, 'Theme').locator('option').last().getAttribute('label'))
      .toMatch(/\d/);
    expect(await saying(page)).toBe('');
    expect(await chosen(page)).toEqual(['', '']);
  });
});

test('filters are worked by the keyboard alone, and the focus stays in them', async () => {
  await visit('/timeline/', desk, async (page) => {
    await select(page, 'Theme').focus();
    await page.keyboard.press('O');
    await expect.poll(() => saying(page)).toMatch(/^2 of/);
    await page.keyboard.press('Tab');
    expect(await select(page, 'Actor').evaluate((it) => it === document.activeElement)).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => saying(page)).toMatch(/^All/);
    expect(await select(page, 'Theme').evaluate((it) => it === document.activeElement)).toBe(true);
  });
});

test.each(['/timeline/#theme=trees', '/numbers/#unit=money', '/remarks/#topic=note'])(
  'on a phone, what filters %s is as large as a finger, and in sight',
  async (path) => {
    await visit(path, phone, async (page) => {
      await showAll(page).waitFor();
      const boxes = await page
        .locator('.filters :is(select, a)')
        .evaluateAll((targets) => targets.map((target) => target.getBoundingClientRect().toJSON()));
      expect(boxes.length).toBeGreaterThan(1);
      for (const { width, height, right } of boxes) {
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
        expect(right).toBeLessThanOrEqual(390);
      }
    });
  },
);

test('on paper nothing is left out, and nothing asks to be chosen', async () => {
  await visit('/timeline/#theme=trees', desk, async (page) => {
    await expect.poll(() => entries(page)).toHaveLength(2);
    await page.emulateMedia({ media: 'print' });
    expect(await entries(page)).toHaveLength(await page.locator('li[data-theme]').count());
    expect(await page.locator('.filters').isVisible()).toBe(false);
  });
});
