import { expect, test } from 'vitest';
import { desk, visit } from './open';

const still = { ...desk, javaScriptEnabled: false };

test('charts are filtered by section and subject, without scripts', async () => {
  await visit('/charts/', still, async (page) => {
    const shown = () =>
      page.locator('figure:visible').evaluateAll((figures) => figures.map(({ id }) => id));
    const all = await shown();
    await page.getByRole('radio', { name: '2.1 The debt burden' }).check();
    const section = await shown();
    expect(section.length).toBeGreaterThan(2);
    expect(section.length).toBeLessThan(all.length);
    expect(section.every((id) => id.startsWith('debt/'))).toBe(true);
    const subjects = page.getByRole('group', { name: 'Subject' });
    expect(await subjects.getByLabel('Debt').isVisible()).toBe(true);
    expect(await subjects.getByLabel('Transport').isVisible()).toBe(false);
    await subjects.getByLabel('Debt').check();
    expect(await shown()).toEqual(section);
    await page.getByRole('group', { name: 'Section' }).getByLabel('All').check();
    const subject = await shown();
    expect(subject.length).toBeGreaterThan(section.length);
    expect(subject).toEqual(expect.arrayContaining(section));
  });
});
