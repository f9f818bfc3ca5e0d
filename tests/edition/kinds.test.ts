import { expect, test } from 'vitest';
import { expectClean, layout, violations } from '../browser/axe';
import { lookAt, phone, small } from '../browser/open';

/** A page of each kind, with all charts, and the section with most figures. */
const kinds = [
  ...['/', '/debt-burden/', '/charts/', '/timeline/', '/names/', '/numbers/', '/sources/'],
  ...['/evidence/', '/remarks/', '/checks/', '/about/', '/accessibility/', '/search/', '/data/'],
  ...['/data/debt/', '/numbers/debt/creditors/world-bank/', '/numbers/debt/mines/settled/'],
];

/** Those that show what is this report’s own: its colours and its maps. */
const own = ['/', '/debt-burden/', '/charts/', '/timeline/'];

test.each(own)('axe finds no violation at %s, light or dark', expectClean);

test.each(['/debt-burden/', '/charts/'])(
  'axe finds no violation at %s on a phone',
  async (path) => {
    expect(await lookAt(path, phone, (page) => violations(page, layout))).toEqual([]);
  },
);

test.each(kinds)('%s is no wider than a screen of 320 px', async (path) => {
  const width = await lookAt(path, small, (page) =>
    page.evaluate(() => document.documentElement.scrollWidth),
  );
  expect(width).toBe(320);
});
