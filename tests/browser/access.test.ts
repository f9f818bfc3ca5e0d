import { expect, test } from 'vitest';
import { desk, lookAt, phone, visit } from './open';

test('by keyboard: from a note mark into the note, to where it stands, and back', async () => {
  await visit('/prices/', desk, async (page) => {
    const focused = () =>
      page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    const press = async (key: string, until: string) => {
      for (let i = 0; i < 200 && (await focused()) !== until; i++) await page.keyboard.press(key);
      expect(await focused()).toBe(until);
    };
    await press('Tab', 'Note 7');
    await page.keyboard.press('Enter');
    expect(await page.locator('.brief:popover-open').getAttribute('aria-label')).toBe('Note 7');
    await page.locator('.brief:popover-open').getByText('All notes of this section').focus();
    await page.keyboard.press('Enter');
    expect(await page.locator(':target').getAttribute('id')).toBe('note-7');
    await press('Tab', 'Back to paragraph 3, at note 7');
    await page.keyboard.press('Enter');
    expect(await page.locator(':target').getAttribute('id')).toBe('cited-7');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Note 7');
  });
});

test('by keyboard: the first stop is the way past the bar', async () => {
  await visit('/prices/', desk, async (page) => {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the text');
    await page.keyboard.press('Enter');
    expect(await page.locator(':target').getAttribute('id')).toBe('main');
  });
});

test.each([
  ['/prices/', phone],
  ['/charts/prices/market/', phone],
  ['/data/prices/', desk],
  ['/timeline/', desk],
])(
  'on %s every link and button can be hit: 24 px each way, or room around it',
  async (at, view) => {
    const targets = await lookAt(at, view, (page) =>
      page.locator(':is(a, button, select, summary):not(svg *):visible').evaluateAll((targets) => {
        // Links in a sentence are exempt: https://www.w3.org/TR/WCAG22/#target-size-minimum. What a
        // flexible box lays out is in none.
        const laidOut = ({ parentElement }: Element) =>
          parentElement !== null && getComputedStyle(parentElement).display === 'flex';
        const inSentence = (target: Element) =>
          target.closest('p, li, td, .figure-foot') !== null &&
          !target.matches('.note-mark a, .about a') &&
          !laidOut(target);
        return targets
          .filter((target) => !inSentence(target))
          .map((target) => {
            const after = getComputedStyle(target, '::after');
            const around = (side: string) =>
              Math.max(0, -Number.parseFloat(after.getPropertyValue(side)) || 0);
            const box = target.getBoundingClientRect();
            return {
              name: target.getAttribute('aria-label') ?? target.textContent?.trim(),
              width: box.width + around('left') + around('right'),
              height: box.height + around('top') + around('bottom'),
            };
          });
      }),
    );
    expect(targets.length).toBeGreaterThan(30);
    expect(targets.filter(({ width, height }) => width < 24 || height < 24)).toEqual([]);
  },
);
