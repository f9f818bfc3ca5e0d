import type { Locator } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { dialog, status } from './look';
import { desk, frames, lookAt, phone, visit } from './open';

test('a section that is found is the link over its hits, with what it says at its head', async () => {
  await visit('/search/#q=juice', desk, async (page) => {
    const group = page
      .locator('.hits section')
      .filter({ has: page.locator('hgroup') })
      .first();
    const title = group.locator('hgroup').getByRole('heading', { level: 2 }).getByRole('link');
    await title.waitFor();
    const text = await title.innerText();
    expect(text).toMatch(/^2\.1 /);
    expect(await title.getAttribute('href')).toMatch(/\/prices\/$/);
    expect(await group.locator('hgroup p mark').count()).toBeGreaterThan(0);
    expect(await group.getByText(text).count()).toBe(1);
    // The keys walk through it, too.
    const isFocused = (link: Locator) => link.evaluate((each) => each === document.activeElement);
    await title.focus();
    await page.keyboard.press('ArrowDown');
    expect(await isFocused(group.locator('li a').first())).toBe(true);
    await page.keyboard.press('ArrowUp');
    expect(await isFocused(title)).toBe(true);
  });
});

test('back from a hit on the page of the search, the reader is where they were', async () => {
  await visit('/search/#q=fruit', phone, async (page) => {
    const hit = page.locator('.hits li a').nth(20);
    await hit.scrollIntoViewIfNeeded();
    const from = await page.evaluate(() => scrollY);
    expect(from).toBeGreaterThan(500);
    await hit.click();
    await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
    await page.goBack();
    await hit.waitFor();
    await expect
      .poll(() => page.evaluate(() => Math.abs(scrollY - history.state.place)))
      .toBeLessThan(2);
    expect(await page.evaluate(() => scrollY)).toBeCloseTo(from, -1);
  });
});

test('an address made elsewhere, with a query, is answered, too, and becomes one of ours', async () => {
  await visit('/search/?q=extraordinary', desk, async (page) => {
    const here = page.locator('[data-search]');
    await here.locator('li').first().waitFor();
    await here.locator('input').fill('36.5');
    await page.waitForURL('**/search/#q=36.5');
  });
});

test('the page of the search answers what its address asks, and keeps what is typed there', async () => {
  await visit('/search/#q=extraordinary', desk, async (page) => {
    const here = page.locator('[data-search]');
    await here.locator('li').first().waitFor();
    expect(await here.locator('input').inputValue()).toBe('extraordinary');
    await here.locator('input').fill('36.5');
    await page.waitForURL('**/search/#q=36.5');
    await here.locator('input').fill('');
    await page.waitForURL('**/search/');
    await page.locator('h1').click();
    await page.keyboard.press('/');
    expect(await here.locator('input').evaluate((each) => each === document.activeElement)).toBe(
      true,
    );
    expect(await page.locator(dialog).count()).toBe(0);
  });
});

test('without scripts the link leads to a page that leads to the indexes', async () => {
  await visit('/prices/', { ...phone, javaScriptEnabled: false }, async (page) => {
    await page.locator('.bar .search').tap();
    await page.waitForURL('**/search/');
    const links = await page.locator('main li a').allInnerTexts();
    expect(links).toEqual(['Contents', 'Charts', 'Timeline', 'Names', 'Numbers', 'Sources']);
  });
});

test('words looked for there are the last words of the tab, too', async () => {
  await visit('/search/', desk, async (page) => {
    await page.locator('[data-search] input').fill('walnuts');
    await page.locator('.hits li').first().waitFor();
    await page.goto(`${inject('site')}/about/`);
    await page.keyboard.press('/');
    await page.locator(status).filter({ hasText: 'walnuts' }).waitFor();
  });
});

test('what is looked for is in no request', async () => {
  await visit('/search/#q=extraordinary', desk, async (page) => {
    await page.locator('.hits li a').first().waitFor();
    const requests: string[] = [];
    page.on('request', async (request) => {
      requests.push(`${request.url()} ${(await request.allHeaders())['referer'] ?? ''}`);
    });
    await page.reload();
    await page.locator('.hits li a').first().click();
    await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
    await page.waitForLoadState('networkidle');
    expect(requests.filter((each) => each.includes('/search'))).not.toEqual([]);
    expect(
      requests
        .map((each) => each.replaceAll(/#\S*/g, ''))
        .filter((each) => /extraordinary/i.test(each)),
    ).toEqual([]);
  });
});

test('who scrolls while the hits are on their way stays there', async () => {
  await visit('/search/#q=fruit', phone, async (page) => {
    const hit = page.locator('.hits li a').nth(20);
    await hit.click();
    await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
    let send = () => {};
    const sent = new Promise<void>((now) => (send = now));
    await page.route('**/search.json', async (route) => {
      await sent;
      await route.continue();
    });
    await page.goBack();
    await page.locator('[data-search] [role=status]').filter({ hasText: 'Loading' }).waitFor();
    await page.evaluate(() => scrollTo(0, 120));
    send();
    await hit.waitFor();
    await frames(page);
    expect(await page.evaluate(() => scrollY)).toBe(120);
  });
});

test('where the search cannot be loaded, its page says so', async () => {
  await visit('/404.html', desk, async (page) => {
    await page.route(/assets\/search/, (route) => route.abort());
    await page.goto(`${inject('site')}/search/`);
    await page.getByText('Search could not be loaded.').waitFor();
  });
});

test('its headings are as large as those of other pages in one column', async () => {
  const size = (path: string) =>
    lookAt(path, desk, (page) =>
      page
        .locator('main h2')
        .first()
        .evaluate((heading) => getComputedStyle(heading).fontSize),
    );
  expect(await size('/search/')).toBe(await size('/about/'));
});

test.each([phone, desk])('its field comes late, and moves nothing', async (device) => {
  await visit('/404.html', device, async (page) => {
    let send = () => {};
    const sent = new Promise<void>((now) => (send = now));
    await page.route(/assets\/search/, async (route) => {
      await sent;
      await route.continue();
    });
    await page.goto(`${inject('site')}/search/`);
    const field = page.locator('[data-search] input');
    const top = () =>
      page.locator('#searched').evaluate((heading) => heading.getBoundingClientRect().top);
    const before = await top();
    expect(await field.count()).toBe(0);
    send();
    await field.waitFor();
    expect(Math.abs((await top()) - before)).toBeLessThan(0.5);
  });
});
