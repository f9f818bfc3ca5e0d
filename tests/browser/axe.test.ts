import { expect, test } from 'vitest';
import { all, expectClean, layout, violations } from './axe';
import { desk, lookAt, looked, phone } from './open';

test.each(looked)('axe finds no violation at %s, light or dark', expectClean);

/** Pages that are laid out anew on a phone, each in a way of its own. */
const onPhones = ['/', '/prices/', '/timeline/', '/numbers/', '/sources/'];

test.each(onPhones)('axe finds no violation at %s on a phone', async (path) => {
  expect(looked).toContain(path);
  expect(await lookAt(path, phone, (page) => violations(page, layout))).toEqual([]);
});

test('text too pale, and a field without a name, would be found', async () => {
  const found = await lookAt('/404.html', { ...desk, bypassCSP: true }, async (page) => {
    await page.setContent(`<html lang="en"><title>Fruit</title><main><h1>Fruit</h1>
      <p style="color: #999; background: #fff">Pale</p><input id="fruit" /></main>`);
    return violations(page, all);
  });
  expect(found.map((line) => line.split(':')[0])).toEqual([
    'color-contrast at p',
    'label at #fruit',
  ]);
});
