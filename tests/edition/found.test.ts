import { expect, test } from 'vitest';
import { dialog, field, look, status } from '../browser/look';
import { desk, visit } from '../browser/open';

test('a name in Cyrillic marks the forms that stand there, in the list and at the place', async () => {
  await visit('/about/', desk, async (page) => {
    await look(page, 'Эксимбанк');
    const hit = page.locator(`${dialog} .hits li`).filter({ hasText: 'Paragraph 1' });
    const forms = ['Export-Import Bank of China', 'China Exim Bank'];
    expect(await hit.locator('mark').allInnerTexts()).toEqual(forms);
    await hit.locator('a').click();
    await page.waitForURL('**/debt-burden/#size-of-the-debt');
    const marked = () => page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map(String));
    await expect.poll(marked).toEqual(forms);
  });
});

test('a name says what it is, and its short form where that is what was looked for', async () => {
  await visit('/debt-burden/', desk, async (page) => {
    const of = (name: string) =>
      page
        .locator(`${dialog} .hits li`)
        .filter({ hasText: `Name · ${name}` })
        .innerText();
    await look(page, 'military base 201');
    const base = await of('Russian military base 201');
    expect(base).toMatch(/201\s+Largest Russian infantry base/);
    expect(base).not.toContain('also');
    await page.locator(field).fill('CSTO');
    await page.locator(status).filter({ hasText: 'CSTO' }).waitFor();
    const bloc = await of('Collective Security Treaty Organisation');
    expect(bloc).toMatch(/Organisation\s+Military bloc.*\s+also CSTO$/);
  });
});
