import { expect, test } from 'vitest';
import { nameGroups } from '../../src/report/about/name-groups';
import { notesCiting } from '../../src/report/about/cites';
import { names, sources } from '../../src/report/opened/data';
import { mentions } from '../../src/report/opened/names';
import { desk, phone, visit } from '../browser/open';

const toldIn = (id: string) => mentions.get(id)?.passages.length ?? 0;

test('names stand in groups, those first that most passages tell of', () => {
  const groups = nameGroups.map(([group]) => group);
  expect(groups.slice(0, 4)).toEqual(['person', 'organisation', 'place', 'treaty']);
  for (const [, entries] of nameGroups) {
    const told = entries.map(({ id }) => toldIn(id));
    expect(told).toEqual(told.toSorted((a, b) => b - a));
  }
  const [, people = []] = nameGroups[0] ?? [];
  expect(people.slice(0, 2).map(({ id }) => id)).toEqual(['emomali-rahmon', 'xi-jinping']);
  expect(nameGroups.flatMap(([, entries]) => entries)).toHaveLength(Object.keys(names).length);
});

test('whom the title page and the imprint alone name stands apart, last', () => {
  const [group, imprint = []] = nameGroups.at(-1) ?? [];
  expect(group).toBe('imprint');
  for (const { id, name } of imprint) {
    expect([toldIn(id), mentions.get(id)?.notes]).toEqual([0, []]);
    expect(name.page).toBeUndefined();
  }
  expect(imprint.map(({ id }) => id)).toContain('saodat-olimova');
});

test('works stand in the order of how many notes cite them', async () => {
  await visit('/sources/', desk, async (page) => {
    const ids = await page.locator('.works > li').evaluateAll((works) => works.map(({ id }) => id));
    const cited = ids.map((id) => notesCiting(id).length);
    expect(cited).toHaveLength(Object.keys(sources).length);
    expect(cited).toEqual(cited.toSorted((a, b) => b - a));
    expect(cited[0]).toBe(7);
  });
});

test('numbers stand by subject until they are sorted or left out', async () => {
  await visit('/numbers/', desk, async (page) => {
    const subjects = page.locator('.group:visible');
    const all = await subjects.allInnerTexts();
    expect(all[0]).toBe('Debt, growth and relief');
    expect(await page.locator('.jump a').allInnerTexts()).toEqual(all);
    expect(new Set(all).size).toBe(all.length);
    const unit = page.getByRole('combobox', { name: 'Unit', exact: true });
    await unit.selectOption('share');
    expect(await subjects.count()).toBe(0);
    await unit.selectOption('');
    expect(await subjects.count()).toBe(all.length);
    await page.getByRole('button', { name: 'Number' }).click();
    expect(await subjects.count()).toBe(0);
  });
});

test('remarks on numbers can be shown alone, and no section is left without one', async () => {
  await visit('/remarks/', { ...phone, javaScriptEnabled: false }, async (page) => {
    const shown = page.locator('.ledger > li:visible');
    const all = await shown.count();
    await page.getByRole('combobox', { name: 'Topic', exact: true }).selectOption('row');
    const some = await shown.count();
    expect(some).toBeGreaterThan(20);
    expect(some).toBeLessThan(all);
    for (const section of await page.locator('section:visible').all())
      expect(await section.locator('.ledger > li:visible').count()).toBeGreaterThan(0);
  });
});

test('every name that the title page has says so, however many passages it has', async () => {
  await visit('/names/', desk, async (page) => {
    const titled = Object.keys(names).filter((id) => mentions.get(id)?.titlePage);
    expect(titled).toContain('tajikistan');
    for (const id of titled)
      expect(await page.locator(`[id="names/${id}"] .mentions`).textContent()).toContain(
        'title page',
      );
  });
});
