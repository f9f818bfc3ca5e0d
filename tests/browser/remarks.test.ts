import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { focused, opens } from './brief-state';
import { desk, phone, visit } from './open';

const path = '/prices/';
const mark = '.note-mark.ours a';

test.each([
  { by: 'touch', options: phone, open: (page: Page) => page.locator(mark).first().tap() },
  { by: 'Enter', options: desk, open: (page: Page) => page.locator(mark).first().press('Enter') },
])('by $by: the mark of a remark opens it in place, and Escape goes back', async (each) => {
  await visit(path, each.options, async (page) => {
    await each.open(page);
    await opens(page, 'Our remark a');
    const sheet = page.locator('.brief:popover-open');
    expect(await sheet.innerText()).toMatch(/Our remark: \w/);
    expect(await sheet.innerText()).not.toContain('Back to');
    await page.keyboard.press('Escape');
    await opens(page);
    expect(await focused(page)).toBe('Our remark a');
  });
});

test('without scripts a mark leads to its remark, and the remark back', async () => {
  await visit(path, { ...desk, javaScriptEnabled: false }, async (page) => {
    await page.locator(mark).first().click();
    const remark = page.locator('.endnotes.ours li:target');
    expect(await remark.count()).toBe(1);
    await remark.locator('[role=doc-backlink]').click();
    expect(await page.locator('.note-mark.ours:target').count()).toBe(1);
  });
});

test('who has chosen so sees each remark under its paragraph, too, in their order, until they choose otherwise', async () => {
  await visit(path, desk, async (page) => {
    const marks = await page.locator(mark).count();
    expect(await page.locator('.remark').count()).toBe(0);
    await page.getByRole('button', { name: 'Display' }).click();
    await page.getByLabel('Under their paragraphs, too').check();
    await page.locator('.remark').first().waitFor();
    await page.reload();
    await page.locator('.remark').first().waitFor();
    const opened = await page.locator('.prose > .remark b').allInnerTexts();
    expect(opened).toHaveLength(marks);
    expect(opened).toEqual(await page.locator('.endnotes.ours b').allInnerTexts());
    await page.getByRole('button', { name: 'Display' }).click();
    await page.getByLabel('At the end of a section').check();
    await expect.poll(() => page.locator('.remark').count()).toBe(0);
  });
});
