import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { desk, frames, phone, visit } from './open';
import { refuse, watchErrors } from './refuse';

const path = '/prices/';
const go = (page: Page, to: string) => page.goto(inject('site') + to);
const kept = (page: Page) => page.evaluate(() => localStorage.getItem('/stopped'));

async function readTo(page: Page, id: string) {
  await page.locator(`p:has(> #${id})`).evaluate((p) => {
    scrollBy(0, p.getBoundingClientRect().top - innerHeight / 3 + 20);
  });
  await frames(page);
}

const views: [string, BrowserContextOptions][] = [
  ['a desk', desk],
  ['a phone', phone],
];

test.each(views)('at %s the first page leads back to where one stopped', async (_, options) => {
  await visit(path, options, async (page) => {
    await readTo(page, 'press');
    await go(page, '/');
    const line = page.locator('.stopped');
    expect((await line.innerText()).trim()).toMatch(
      /^You stopped in 2\.1 What fruit costs, at paragraph 4\. Continue reading\s+Clear$/,
    );
    await line.getByRole('link', { name: 'Continue reading' }).click();
    expect(page.url()).toBe(`${inject('site')}${path}#press`);
  });
});

test('the head of that section leads on, and no other does', async () => {
  await visit(path, desk, async (page) => {
    await readTo(page, 'press');
    await go(page, path);
    expect(await page.locator('.stopped').innerText()).toContain('You stopped at paragraph 4.');
    await go(page, '/introduction/');
    expect(await page.locator('.stopped').isVisible()).toBe(false);
  });
});

test('whoever only looked at the first screen did not stop anywhere', async () => {
  await visit(path, desk, async (page) => {
    await page.evaluate(() => scrollTo(0, innerHeight - 100));
    await frames(page);
    expect(await kept(page)).toBe(null);
    await go(page, '/');
    expect(await page.locator('.stopped').isVisible()).toBe(false);
  });
});

test('“Clear” forgets at once, says so, and leaves the focus at the title', async () => {
  await visit(path, desk, async (page) => {
    await readTo(page, 'press');
    expect(await kept(page)).toContain('press');
    await go(page, '/');
    await page.getByRole('button', { name: 'Clear' }).click();
    expect(await kept(page)).toBe(null);
    expect(await page.locator('.stopped').isVisible()).toBe(false);
    expect(await page.locator('.toast').innerText()).toBe('Forgotten');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('h1');
  });
});

test('a page that was left and comes back says nothing of a place forgotten since', async () => {
  await visit(path, desk, async (page) => {
    await readTo(page, 'press');
    await go(page, '/');
    await page.locator('.stopped').waitFor();
    await page.evaluate(() => localStorage.removeItem('/stopped'));
    // As a page that was kept comes back.
    await page.evaluate(() =>
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
    );
    expect(await page.locator('.stopped').isVisible()).toBe(false);
  });
});

test('who has read to the end of the last section has stopped nowhere', async () => {
  await visit('/helpers/', desk, async (page) => {
    await page.evaluate(() => scrollTo(0, innerHeight + 50));
    await frames(page);
    expect(await kept(page)).toContain('helpers');
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await frames(page);
    expect(await kept(page)).toBe(null);
  });
});

test.each(
  views.flatMap(
    ([name, options]) =>
      [
        [name, '/', options],
        [name, path, options],
      ] as const,
  ),
)('at %s, on %s, nothing shifts when the line appears', async (_, at, options) => {
  await visit(path, options, async (page) => {
    await readTo(page, 'press');
    await go(page, at);
    await page.locator('.stopped').waitFor();
    const { shown, hidden, next, box } = await page.evaluate(() => {
      const line = document.querySelector<HTMLElement>('.stopped')!;
      const rest = () =>
        [...document.querySelectorAll('main :is(p, h1, h2, figure)')]
          .filter((each) => each !== line)
          .map((each) => each.getBoundingClientRect().top);
      const shown = rest();
      line.hidden = true;
      const hidden = rest();
      line.hidden = false;
      const next = [...document.querySelectorAll('.hero + section h2, .head .part')];
      const boxOf = (each: Element) => each.getBoundingClientRect().toJSON() as DOMRect;
      return { shown, hidden, next: next.map(boxOf), box: boxOf(line) };
    });
    expect(shown.length).toBeGreaterThan(20);
    expect(shown).toEqual(hidden);
    expect(next).toHaveLength(1);
    const over = next.filter(
      ({ left, right, top, bottom }) =>
        left < box.right && right > box.left && top < box.bottom - 1 && bottom > box.top,
    );
    expect(over).toEqual([]);
  });
});

test('where the browser keeps nothing, nothing breaks', async () => {
  await visit('/404.html', desk, async (page) => {
    const errors = watchErrors(page);
    await refuse(page);
    await go(page, path);
    await readTo(page, 'press');
    await go(page, '/');
    expect(await page.locator('.stopped').isVisible()).toBe(false);
    expect(errors).toEqual([]);
  });
});

test('what is kept that is not ours to read is taken for nothing', async () => {
  await visit('/', desk, async (page) => {
    for (const odd of ['apples', '{"path":"javascript:alert(1)//"}', '[]', '"x"']) {
      await page.evaluate((text) => localStorage.setItem('/stopped', text), odd);
      await page.reload();
      expect(await page.locator('.stopped').isVisible(), odd).toBe(false);
    }
  });
});
