import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { all, violations } from './axe';
import { desk, tablet, visit } from './open';
import { focused, focusedMark, mark, opened, opens, settle } from './brief-state';
import { watchErrors } from './refuse';

const path = '/prices/';

test('pointed at, a mark shows its note; it can be moved into, stays, and goes when left', async () => {
  await visit(path, tablet, async (page) => {
    await page.locator(mark(7)).hover();
    await opens(page, 'Note 7');
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await settle(page);
    expect(await opened(page)).toEqual(['Note 7']);
    await page.locator('.brief:popover-open h2').hover();
    await settle(page);
    expect(await opened(page)).toEqual(['Note 7']);
    await page.mouse.move(2, 2);
    await opens(page);
  });
});

test('Escape takes a note away that is only pointed at', async () => {
  await visit(path, tablet, async (page) => {
    await page.locator(mark(7)).hover();
    await opens(page, 'Note 7');
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
    await before(page, mark(4));
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Note 4');
    await opens(page, 'Note 4');
    expect(await focusedMark(page)).toBe('cited-4');
    await page.keyboard.press('Tab');
    await opens(page);
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe(
      'CHF\u00a02.60',
    );
    await page.keyboard.press('Shift+Tab');
    await opens(page, 'Note 4');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('brief/note-4');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Close');
    await page.keyboard.press('Escape');
    expect(await focusedMark(page)).toBe('cited-4');
  });
});

/** Which previews open as the focus passes over five marks, and stays at each so many milliseconds. */
const passing = (wait: number) =>
  visit(path, tablet, async (page) => {
    await page.evaluate(() => {
      window.previews = [];
      const note = ({ target, newState }: ToggleEvent) =>
        newState === 'open' && window.previews.push((target as Element).id);
      document.addEventListener('beforetoggle', note, { capture: true });
    });
    await before(page, mark(4));
    // In the page itself, since each way there and back may take longer than the wait.
    await page.evaluate(async (wait) => {
      const marks = [...document.querySelectorAll<HTMLElement>('.prose .note-mark:not(.ours) a')];
      for (const mark of marks.slice(0, 5)) {
        mark.focus();
        await new Promise((passed) => setTimeout(passed, wait));
      }
    }, wait);
    await settle(page);
    return page.evaluate(() => window.previews);
  });

test('by keyboard: who passes quickly sees no note flicker, and who stays sees each', async () => {
  const briefs = [4, 5, 6, 7, 8].map((n) => `brief/note-${n}`);
  expect(await passing(30)).toEqual(briefs.slice(-1));
  expect(await passing(300)).toEqual(briefs);
});

test('another mark takes the place of an open note, and none that was gone into', async () => {
  await visit(path, tablet, async (page) => {
    await page.locator(mark(4)).hover();
    await opens(page, 'Note 4');
    await page.locator(mark(6)).hover();
    await opens(page, 'Note 6');
    await page.locator(mark(6)).click();
    expect(await focused(page)).toBe('Note 6');
    await page.locator(mark(7)).hover();
    await settle(page);
    expect(await opened(page)).toEqual(['Note 6']);
  });
});

test('a link to a figure of the page shows it in place, with its drawing', async () => {
  await visit(path, desk, async (page) => {
    await page.locator('.prose a.cross[href="#prices/market"]').hover();
    await opens(page, 'Figure 2.1c');
    const brief = page.locator('.brief:popover-open');
    expect(await brief.locator('h3').innerText()).toContain('Walnuts cost');
    expect(await brief.locator('svg.chart:visible').count()).toBe(1);
    expect(await brief.locator('[id], [tabindex]').count()).toBe(0);
    const inSight = await brief.evaluate((box) => {
      const { top, bottom } = box.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
    expect(inSight).toBe(true);
    expect(await violations(page, all, '.brief:popover-open')).toEqual([]);
  });
});

test('a mark lights its note in the margin', async () => {
  await visit(path, desk, async (page) => {
    const tint = () =>
      page.locator('#cited-5 + .margin-note').evaluate((note) => getComputedStyle(note).boxShadow);
    expect(await tint()).toBe('none');
    await page.locator(mark(5)).evaluate((link) => link.scrollIntoView({ block: 'center' }));
    await page.locator(mark(5)).hover();
    expect(await tint()).not.toBe('none');
    await settle(page);
    expect(await opened(page)).toEqual([]);
  });
});

declare global {
  interface Window {
    /** The anchors of the briefs that were opened. */
    previews: string[];
  }
}

test('a mark whose note in the margin is below the window shows it where it is', async () => {
  await visit(path, desk, async (page) => {
    const note = page.locator('#cited-6 + .margin-note');
    await page.locator(mark(6)).evaluate((link) => {
      scrollBy(0, link.getBoundingClientRect().top - innerHeight + 40);
    });
    const { bottom } = await note.evaluate((each) => each.getBoundingClientRect());
    expect(bottom).toBeGreaterThan(desk.viewport.height);
    // A hover would scroll.
    const { x, y } = (await page.locator(mark(6)).boundingBox())!;
    await page.mouse.move(x + 4, y + 8);
    await opens(page, 'Note 6');
  });
});

test('what an open sheet is about stays in sight as a phone is turned', async () => {
  const upright = { viewport: { width: 390, height: 780 } };
  await visit(path, upright, async (page) => {
    await page.locator(mark(8)).click();
    await opens(page, 'Note 8');
    await page.setViewportSize({ width: 780, height: 390 });
    const seen = () =>
      page.evaluate((selector) => {
        const { top, bottom } = document.querySelector(selector)!.getBoundingClientRect();
        const sheet = document.querySelector('.brief:popover-open')!.getBoundingClientRect();
        return top >= 0 && bottom <= sheet.top;
      }, mark(8));
    await expect.poll(seen).toBe(true);
  });
});

test('links in a drawing are links: nothing is shown for who points at them', async () => {
  await visit('/sources/', desk, async (page) => {
    const errors = watchErrors(page);
    await page.locator('svg a[href*="#note-"]:visible').first().hover();
    await settle(page);
    expect(await opened(page)).toEqual([]);
    expect(errors).toEqual([]);
  });
});
