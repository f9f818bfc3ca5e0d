import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { all, layout, violations } from './axe';
import { desk, phone, tablet, visit } from './open';

const path = '/debt-burden/';
const mark = (n: number) => `#cited-${n} a`;

/** What is open: the names of the briefs. */
const opened = (page: Page) =>
  page
    .locator('.brief:popover-open')
    .evaluateAll((briefs) => briefs.map((brief) => brief.getAttribute('aria-label')));

/** Wait until just this is open. */
const opens = (page: Page, ...names: string[]) =>
  expect.poll(() => opened(page), { timeout: 2000 }).toEqual(names);

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

/** Longer than any wait of the script. */
const settle = (page: Page) => page.waitForTimeout(500);

test.each([
  { by: 'pointer', options: desk, open: (page: Page) => page.locator(mark(12)).click() },
  { by: 'touch', options: phone, open: (page: Page) => page.locator(mark(12)).tap() },
  { by: 'Enter', options: desk, open: (page: Page) => page.locator(mark(12)).press('Enter') },
])('by $by: a mark opens its note in place, and Escape goes back', async ({ options, open }) => {
  await visit(path, options, async (page) => {
    await open(page);
    await opens(page, 'Note 12');
    expect(await focused(page)).toBe('Note 12');
    const sheet = page.locator('.brief:popover-open');
    expect(await sheet.locator('h2').innerText()).toBe('Note 12');
    const words = (await sheet.innerText()).replaceAll(/\s+/g, ' ');
    expect(words).toMatch(/Ibid\. \[note 11: .*26 January 2021/);
    expect(words).toMatch(/as note 11, a work cited 3 times; about 8 months old/);
    expect(words).not.toContain('Back to');
    expect(await sheet.locator('[id]').count()).toBe(0);
    expect(await sheet.locator('.permalink').allInnerTexts()).toEqual(['Copy link']);
    expect(await violations(page, all, '.brief:popover-open')).toEqual([]);
    expect(new URL(page.url()).hash).toBe('');
    const { top, bottom, left, right } = await sheet.evaluate((box) => {
      const { top, bottom, left, right } = box.getBoundingClientRect();
      return { top, bottom: innerHeight - bottom, left, right: innerWidth - right };
    });
    expect(Math.min(top, bottom, left, right)).toBeGreaterThanOrEqual(0);
    if (options === phone) expect([bottom, left, right]).toEqual([0, 0, 0]);
    const line = (await page.locator(mark(12)).boundingBox())!;
    const box = (await sheet.boundingBox())!;
    expect(line.y + line.height <= box.y || line.y >= box.y + box.height).toBe(true);
    await page.keyboard.press('Escape');
    await opens(page);
    expect(await page.evaluate(() => document.activeElement?.closest('sup')?.id)).toBe('cited-12');
    await settle(page);
    expect(await opened(page)).toEqual([]);
  });
});

test('an open note breaks no rule on a phone', async () => {
  await visit(path, phone, async (page) => {
    await page.locator(mark(11)).tap();
    await opens(page, 'Note 11');
    expect(await violations(page, layout)).toEqual([]);
  });
});

test('Close goes back to the mark', async () => {
  await visit(path, tablet, async (page) => {
    await page.locator(mark(13)).hover();
    await opens(page, 'Note 13');
    await page.locator('.brief:popover-open h2').click();
    await page.locator('.brief:popover-open button').click();
    await opens(page);
    expect(await page.evaluate(() => document.activeElement?.closest('sup')?.id)).toBe('cited-13');
  });
});

test('pointed at, a mark shows its note; it can be moved into, stays, and goes when left', async () => {
  await visit(path, tablet, async (page) => {
    await page.locator(mark(13)).hover();
    await opens(page, 'Note 13');
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await settle(page);
    expect(await opened(page)).toEqual(['Note 13']);
    await page.locator('.brief:popover-open h2').hover();
    await settle(page);
    expect(await opened(page)).toEqual(['Note 13']);
    await page.mouse.move(2, 2);
    await opens(page);
  });
});

test('Escape takes a note away that is only pointed at', async () => {
  await visit(path, tablet, async (page) => {
    await page.locator(mark(13)).hover();
    await opens(page, 'Note 13');
    await page.keyboard.press('Escape');
    await opens(page);
    await settle(page);
    expect(await opened(page)).toEqual([]);
  });
});

/** Focus by keys what stands before a thing, so that the next Tab comes to it. */
const before = (page: Page, selector: string) =>
  page.locator(selector).evaluate((link) => {
    const stops = [...document.querySelectorAll<HTMLElement>('main a[href]')];
    stops[stops.indexOf(link as HTMLElement) - 1]?.focus();
  });

test('by keyboard: a mark shows its note, Tab goes on in the text, Enter goes in', async () => {
  await visit(path, tablet, async (page) => {
    await before(page, mark(10));
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Note 10');
    await opens(page, 'Note 10');
    expect(await page.evaluate(() => document.activeElement?.closest('sup')?.id)).toBe('cited-10');
    await page.keyboard.press('Tab');
    await opens(page);
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('36.6%');
    await page.keyboard.press('Shift+Tab');
    await opens(page, 'Note 10');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('brief/note-10');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Close');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.closest('sup')?.id)).toBe('cited-10');
  });
});

test('by keyboard: who passes quickly sees no note flicker', async () => {
  await visit(path, tablet, async (page) => {
    await page.evaluate(() => {
      Object.assign(window, { shown: [] });
      const seen = (window as unknown as { shown: string[] }).shown;
      document.addEventListener('beforetoggle', ({ target }) => seen.push((target as Element).id), {
        capture: true,
      });
    });
    await before(page, mark(10));
    // In the page itself, since each way there and back may take longer than the wait.
    await page.evaluate(async () => {
      const stops = [...document.querySelectorAll<HTMLElement>('.prose a[href]')];
      const at = stops.indexOf(document.activeElement as HTMLElement);
      for (const stop of stops.slice(at + 1, at + 13)) {
        stop.focus();
        await new Promise((passed) => setTimeout(passed, 30));
      }
    });
    await settle(page);
    const seen = await page.evaluate(() => (window as unknown as { shown: string[] }).shown);
    expect(seen.length).toBeLessThanOrEqual(1);
  });
});

test('another mark takes the place of an open note, and none that was gone into', async () => {
  await visit(path, tablet, async (page) => {
    await page.locator(mark(10)).hover();
    await opens(page, 'Note 10');
    await page.locator(mark(12)).hover();
    await opens(page, 'Note 12');
    await page.locator(mark(12)).click();
    expect(await focused(page)).toBe('Note 12');
    await page.locator(mark(13)).hover();
    await settle(page);
    expect(await opened(page)).toEqual(['Note 12']);
  });
});

test('a number, a source line and a note lead to notes in place, and back to where they began', async () => {
  await visit(path, desk, async (page) => {
    const number = page.locator('.prose > p > a.quantity[href$="/debt/creditors/world-bank/"]');
    await number.click();
    await page.locator('.brief:popover-open a').first().click();
    await opens(page, 'Note 12');
    await page.locator('.brief:popover-open .standing a').first().click();
    await opens(page, 'Note 11');
    await page.keyboard.press('Escape');
    expect(await number.evaluate((link) => link === document.activeElement)).toBe(true);
    await page.locator('.figure-foot a[href$="#note-11"]').first().click();
    await opens(page, 'Note 11');
  });
});

test('a note in place leads to where it stands', async () => {
  await visit(path, phone, async (page) => {
    await page.locator(mark(12)).tap();
    await page.locator('.brief:popover-open').getByText('All notes of this section').tap();
    await opens(page);
    expect(await page.locator(':target').getAttribute('id')).toBe('note-12');
  });
});

test('a link to a figure of the page shows it in place, with its drawing', async () => {
  await visit(path, desk, async (page) => {
    await page.locator('.prose a.ref[href="#debt/creditors"]').hover();
    await opens(page, 'Figure 2.1a');
    const brief = page.locator('.brief:popover-open');
    expect(await brief.locator('h3').innerText()).toContain('One Chinese bank');
    expect(await brief.locator('svg[role=img]:visible').count()).toBe(1);
    expect(await brief.locator('[id], [tabindex]').count()).toBe(0);
    const inSight = await brief.evaluate((box) => {
      const { top, bottom } = box.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
    expect(inSight).toBe(true);
    expect(await violations(page, all, '.brief:popover-open')).toEqual([]);
  });
});

test.each([
  { without: 'scripts', options: { ...desk, javaScriptEnabled: false } },
  { without: 'popovers', options: desk },
])('without $without a mark is a link to its note, and the note has one back', async (view) => {
  await visit('/404.html', view.options, async (page) => {
    if (view.without === 'popovers') {
      await page.addInitScript(() => {
        Reflect.deleteProperty(HTMLElement.prototype, 'showPopover');
        Reflect.deleteProperty(HTMLElement.prototype, 'popover');
      });
    }
    await page.goto(new URL(path, page.url()).href);
    await page.locator(mark(12)).click();
    expect(await page.locator(':target').getAttribute('id')).toBe('note-12');
    await page.locator('#note-12 [role=doc-backlink]').click();
    expect(await page.locator(':target').getAttribute('id')).toBe('cited-12');
  });
});

test('a mark lights its note in the margin', async () => {
  await visit(path, desk, async (page) => {
    const tint = () =>
      page.locator('#cited-11 + .margin-note').evaluate((note) => getComputedStyle(note).boxShadow);
    expect(await tint()).toBe('none');
    await page.locator(mark(11)).hover();
    expect(await tint()).not.toBe('none');
    await settle(page);
    expect(await opened(page)).toEqual([]);
  });
});
