import { expect, test } from 'vitest';
import { desk, phone, visit } from './open';

const page = '/charts/harvest/fruit/';
const still = { javaScriptEnabled: false };

test.each([
  ['a desk', desk],
  ['a phone', phone],
])(
  'a figure is drawn in the state that is gone to, without scripts, on %s',
  async (_what, device) => {
    await visit(page, { ...device, ...still }, async (page) => {
      const states = page.locator('.states > section');
      const shown = () =>
        states.filter({ visible: true }).evaluateAll((all) => all.map(({ id }) => id));
      expect(await states.count()).toBeGreaterThan(1);
      expect(await shown()).toEqual(['by-size']);
      const way = page.getByRole('link', { name: 'As shares of the total' });
      const box = await way.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(24);
      await way.focus();
      await page.keyboard.press('Enter');
      expect(await shown()).toEqual(['as-shares']);
      expect(new URL(page.url()).hash).toBe('#as-shares');
      expect(await states.locator('svg.chart').filter({ visible: true }).count()).toBe(1);
      await page.goBack();
      expect(await shown()).toEqual(['by-size']);
      await page.goForward();
      expect(await shown()).toEqual(['as-shares']);
    });
  },
);

test('what else is gone to on the page leaves the first state', async () => {
  await visit(`${page}#limits`, desk, async (page) => {
    await expect.poll(() => page.locator('#by-size').isVisible()).toBe(true);
    expect(await page.locator('#as-shares').isVisible()).toBe(false);
  });
});

test('paper shows all states, each under its name', async () => {
  await visit(page, desk, async (page) => {
    await page.emulateMedia({ media: 'print' });
    for (const section of await page.locator('.states > section').all()) {
      expect(await section.getByRole('heading').isVisible()).toBe(true);
      const drawings = section.locator('svg.chart').filter({ visible: true });
      expect(await drawings.count()).toBe(1);
    }
  });
});

test('a state says its values in its table, and in its file that it is one', async () => {
  await visit(`${page}#as-shares`, desk, async (page) => {
    const state = page.locator('#as-shares');
    await state.getByText('Table').click();
    expect(await state.locator('td.number').first().innerText()).toMatch(/^\d+\.\d%$/);
    const address = await state.getByRole('link', { name: 'SVG' }).getAttribute('href');
    const svg = await page.evaluate(async (at) => (await fetch(at)).text(), address ?? '');
    expect(svg).toContain('As shares of the total: Each amount is divided by the total');
  });
});
