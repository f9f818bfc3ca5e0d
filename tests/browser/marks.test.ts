import { expect, test } from 'vitest';
import { desk, visit } from './open';

const path = '/prices/';
const address = 'prices/market/plums';

test('a number in the text lights its mark and its row, and a mark its number', async () => {
  await visit(path, desk, async (page) => {
    const lit = () =>
      page.locator('.lit').evaluateAll((parts) => parts.map((part) => part.tagName));
    await page.locator(`a.quantity[href$="/${address}/"]`).first().hover();
    expect(await lit()).toEqual(['A', 'svg', 'g', 'svg', 'g', 'TR', 'A']);
    await page.mouse.move(0, 0);
    expect(await lit()).toEqual([]);
    await page.locator(`.wide [data-of="${address}"] text`).first().hover();
    expect(await lit()).toEqual(['A', 'svg', 'g', 'svg', 'g', 'TR', 'A']);
    const others = page.locator(`.wide [data-of="prices/market/pears"]`);
    expect(await others.evaluate((mark) => getComputedStyle(mark).opacity)).toBe('0.3');
  });
});

test('arrow keys read the marks of a chart one by one, and say where they are', async () => {
  await visit(path, desk, async (page) => {
    const said = () => page.locator('output.unseen').textContent();
    await page.locator('[id="prices/market"] .wide svg.chart').focus();
    await page.keyboard.press('ArrowRight');
    expect(await said()).toBe('Walnuts, shelled 9.50, 1 of 6');
    await page.keyboard.press('End');
    expect(await said()).toMatch(/^Medlars .*, 6 of 6$/);
    await page.keyboard.press('ArrowLeft');
    expect(await said()).toBe('Pears at the market 2.90, 5 of 6');
    await page.keyboard.press('Escape');
    expect([await said(), await page.locator('.lit').count()]).toEqual(['', 0]);
  });
});

test('without scripts a chart is one picture, and no stop on the way', async () => {
  await visit(path, { ...desk, javaScriptEnabled: false }, async (page) => {
    const chart = page.locator('.wide svg.chart').first();
    expect(await chart.getAttribute('role')).toBe('img');
    expect(await chart.getAttribute('tabindex')).toBe(null);
  });
});
