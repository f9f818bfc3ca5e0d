import { expect, test } from 'vitest';
import { desk, visit } from './open';

const still = { ...desk, javaScriptEnabled: false };

test('the timeline is filtered by theme and actor, in its lanes and in its list', async () => {
  await visit('/timeline/', still, async (page) => {
    await page.getByText('Choose what to show').click();
    const marks = page.locator('.wide [data-theme]');
    const lines = page.locator('li[data-theme]');
    const visible = async () => [
      await marks.filter({ visible: true }).count(),
      await lines.filter({ visible: true }).count(),
    ];
    const [everyMark = 0, everyLine = 0] = await visible();
    expect(everyMark).toBe(await marks.count());
    await page.getByRole('group', { name: 'Theme' }).getByLabel('On the trees').check();
    const trees = await marks
      .filter({ visible: true })
      .evaluateAll((found) => found.map((mark) => (mark as SVGElement).dataset['theme']));
    expect(new Set(trees)).toEqual(new Set(['trees']));
    await page.getByRole('group', { name: 'Actor' }).getByLabel('Helpers').check();
    const [someMarks = 0, someLines = 0] = await visible();
    expect(someMarks).toBeGreaterThan(0);
    expect(someMarks).toBeLessThan(trees.length);
    expect(someLines).toBeGreaterThan(0);
    expect([someMarks < everyMark, someLines < everyLine]).toEqual([true, true]);
    // No year stands there without an entry.
    const years = page.locator('.timeline section').filter({ visible: true });
    expect(await years.count()).toBe(
      await years.filter({ has: lines.filter({ visible: true }) }).count(),
    );
  });
});
