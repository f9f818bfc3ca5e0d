import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { desk, lookAt, phone, small, tablet, visit } from './open';

const path = '/prices/';
const card = '/numbers/prices/market/plums/';

/** The signs of a page that link to its things, what they are called, where they stand. */
const signs = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    return [...document.querySelectorAll<HTMLAnchorElement>('.permalink:not(.brief *)')].map(
      (link) => {
        const { left, right, width, height } = link.getBoundingClientRect();
        const { opacity } = getComputedStyle(link);
        const name = link.ariaLabel ?? '';
        return { name, href: link.getAttribute('href'), opacity, left, right, width, height };
      },
    );
  });

test.each([
  ['a tablet', { ...tablet, hasTouch: true, isMobile: true }],
  ['a phone', phone],
  ['the smallest phone', small],
  ['a narrow window', { viewport: { width: 500, height: 800 } }],
])('on %s every sign is in sight, and can be hit: 24 px each way', async (_, options) => {
  const all = await lookAt(path, options, signs);
  expect(all.length).toBeGreaterThan(30);
  expect(all.filter(({ opacity }) => opacity !== '1')).toEqual([]);
  expect(all.filter(({ width, height }) => width < 24 || height < 24)).toEqual([]);
});

test.each([
  ['a phone', phone],
  ['the smallest phone', small],
])(
  'on %s the sign of a paragraph stands in the gutter, and not on its words',
  async (_, options) => {
    const { paragraphs, edge } = await lookAt(path, options, async (page) => ({
      paragraphs: (await signs(page)).filter(({ name }) => name.startsWith('Link to paragraph')),
      edge: await page.locator('.prose').evaluate((prose) => prose.getBoundingClientRect().left),
    }));
    expect(paragraphs.length).toBeGreaterThan(5);
    // 2 px on either side are there to be touched, and not painted.
    expect(paragraphs.filter(({ left, right }) => left < -2 || right > edge + 2)).toEqual([]);
  },
);

const lists = ['/sources/', '/names/', '/timeline/', '/evidence/'];

test.each([path, '/data/prices/', '/numbers/', '/charts/prices/market/', '/', card, ...lists])(
  'on %s every sign has a name of its own that says what it links to',
  async (at) => {
    const all = await lookAt(at, desk, signs);
    const names = all.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !/^Link to \S/.test(name))).toEqual([]);
    expect(names.filter((name, i) => names.indexOf(name) < i)).toEqual([]);
  },
);

test('a section has signs for its title, paragraphs, headings, figures, tables and notes', async () => {
  const names = (await lookAt(path, desk, signs)).map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining([
      'Link to 2.1 What fruit costs',
      'Link to At the market',
      'Link to paragraph 3',
      'Link to Figure 2.1c, as a table',
      'Link to note 6',
    ]),
  );
});

test.each([
  ['/sources/', '.works > li, .notes > li, h2'],
  ['/names/', 'dl > div, h2'],
  ['/timeline/', '.entries > li:not(.closing)'],
  ['/evidence/', 'h2, h3'],
  ['/charts/prices/market/', '.heading h2'],
  [card, 'h2'],
])('on %s each of %s has the sign of its own place, to be seen and hit', async (at, things) => {
  const { ids, found } = await lookAt(at, phone, async (page) => ({
    ids: await page
      .locator(`main :is(${things}):not(.unseen)`)
      .evaluateAll((all) => all.map(({ id }) => `#${id}`)),
    found: await signs(page),
  }));
  const theirs = found.filter(({ href }) => href !== null && ids.includes(href));
  expect(ids.length).toBeGreaterThan(2);
  expect(theirs.map(({ href }) => href)).toEqual(ids);
  const faint = theirs.filter(
    ({ opacity, width, height }) => opacity !== '1' || Math.min(width, height) < 24,
  );
  expect(faint).toEqual([]);
});

test.each([
  ['/sources/', phone],
  ['/names/', small],
  ['/timeline/', small],
])('on %s no sign of an entry stands alone on a line', async (at, options) => {
  await lookAt(at, options, async (page) => {
    const gaps = await page.locator('.entries .permalink').evaluateAll((all) =>
      all.map((sign) => {
        const before = document.createRange();
        before.selectNode(sign.previousSibling!);
        const { top, bottom } = [...before.getClientRects()].at(-1)!;
        const box = sign.getBoundingClientRect();
        return Math.abs(top + bottom - box.top - box.bottom) / 2;
      }),
    );
    expect(gaps.length).toBeGreaterThan(3);
    expect(Math.max(...gaps)).toBeLessThan(8);
  });
});

test.each([
  ['/sources/', '#note-4'],
  ['/names/', '#names/growers'],
  ['/timeline/', '#timeline/frost'],
])('at a desk the sign of an entry on %s waits for the pointer and the focus', async (at, to) => {
  await visit(at, desk, async (page) => {
    const sign = page.locator(`.entries .permalink[href="${to}"]`);
    const opacity = () => sign.evaluate((link) => getComputedStyle(link).opacity);
    expect(await opacity()).toBe('0');
    await page.locator(`[id="${to.slice(1)}"]`).hover();
    expect(await opacity()).toBe('1');
    await page.locator('h1').hover();
    await sign.focus();
    expect(await opacity()).toBe('1');
  });
});

test('on paper there are no signs', async () => {
  await lookAt(path, desk, async (page) => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.permalink').count()).toBeGreaterThan(30);
    expect(await page.locator('.permalink:visible').count()).toBe(0);
  });
});

test('nor are there signs of entries on paper', async () => {
  await lookAt('/timeline/', desk, async (page) => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.entries .permalink').count()).toBeGreaterThan(3);
    expect(await page.locator('.permalink:visible').count()).toBe(0);
  });
});
