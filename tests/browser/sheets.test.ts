import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { framing, wornBy } from '../house/styles';
import { browser, desk, lookAt, looked } from './open';
import { topSelectors, ties } from './ties';

const names = (await readdir('src', { recursive: true })).filter((file) =>
  /\.(astro|css|ts)$/.test(file),
);
const sources = Object.fromEntries(
  await Promise.all(
    names.map(async (name) => [`src/${name}`, await readFile(`src/${name}`, 'utf8')] as const),
  ),
);
const routes = Object.keys(sources).filter((file) => /^src\/pages\/.*\.astro$/.test(file));
/** The sheets of pages; scripts bring those of what they add. */
const inPages = Object.keys(sources).filter(
  (file) => file.endsWith('.css') && !file.startsWith('src/browser/'),
);
const frame = framing(sources)
  .map((sheet) => sources[sheet])
  .join('\n');

/** The file that makes a page: one of its own, or one for many. */
function routeOf(path: string) {
  const name = path === '/nowhere/' ? '404/' : path.slice(1);
  const alone = name.slice(0, -1);
  const own = [`${name}index`, alone, `[${alone}]`].map((file) => `src/pages/${file}.astro`);
  const many = (route: string) =>
    new RegExp(
      `^${route
        .replace(/^src\/pages\//, '')
        .replace(/(\/index)?\.astro$/, '/')
        .replaceAll(/\[\.{3}\w+\]/g, '.+')
        .replaceAll(/\[\w+\]/g, '[^/]+')}$`,
    );
  return (
    routes.find((route) => own.includes(route)) ??
    routes.filter((route) => !route.includes('moved')).find((route) => many(route).test(name))
  );
}

/** The selectors that something in the page answers to. */
const matching = (selectors: string[]) =>
  selectors.filter((selector) => document.querySelector(selector));

test.each(looked)(
  '%s: the sheets of the frame come first; the order of the others decides nothing, and no other rules it',
  async (path) => {
    const worn = wornBy(routeOf(path) ?? '', sources);
    expect(worn.length).toBeGreaterThan(2);
    const first = framing(sources);
    const pick = (kept: (sheet: string) => boolean) =>
      Object.fromEntries(inPages.filter(kept).map((sheet) => [sheet, sources[sheet] ?? '']));
    const sheets = {
      worn: pick((sheet) => worn.includes(sheet)),
      strange: pick((sheet) => !worn.includes(sheet) && !first.includes(sheet)),
    };
    await lookAt(path, desk, async (page) => {
      // The build parts lists that old browsers would drop whole, and leaves out what a page has no use for.
      const [whole = [], built = []] = (await page.evaluate(topSelectors, frame)).map((lists) =>
        lists.join(', ').split(', '),
      );
      const first = whole.filter((selector) => built.includes(selector));
      expect(first.length).toBeGreaterThan(20);
      const dropped = whole.filter((selector) => !built.includes(selector));
      expect(await page.evaluate(matching, dropped)).toEqual([]);
      expect(built.slice(0, first.length)).toEqual(first);
      expect(await page.evaluate(ties, sheets)).toEqual([]);
    });
  },
);

test('two sheets of which the later one would win are found, and what weighs more is not', async () => {
  const page = await browser.newPage();
  await page.setContent('<p class="apple"><a class="core" href="">Core</a></p>');
  const found = (one: string, other: string) => page.evaluate(ties, { worn: { one, other } });
  expect(await found('.apple a { color: red }', 'p .core { color: green }')).toEqual([
    'one .apple a and other p .core: color',
  ]);
  expect(
    await found('.apple { margin: 0 }', '@media print { .apple { margin-top: 1px } }'),
  ).toEqual(['one .apple and other .apple: margin-top']);
  expect(
    await found('.apple:hover { color: red }', 'p:is(.apple, .pear) { color: green }'),
  ).toEqual([]);
  expect(await found('.apple:hover { color: red }', '.apple:not(.pear) { color: blue }')).toEqual([
    'one .apple:hover and other .apple:not(.pear): color',
  ]);
  expect(await found('.apple { a { color: red } }', '.apple a { color: blue }')).toEqual([
    'one :is(.apple) a and other .apple a: color',
  ]);
  for (const other of [
    '.apple a { color: red }',
    '.apple .core { color: green }',
    'p .pear { color: green }',
    '.apple a { background: green }',
    '.apple a::before { color: green }',
  ]) {
    expect(await found('.apple a { color: red }', other)).toEqual([]);
  }
  expect(
    await page.evaluate(ties, {
      worn: { one: '.core { color: red }' },
      strange: { other: '.apple:hover a, .pear { color: red }' },
    }),
  ).toEqual(['other .apple:hover a, which the page does not wear']);
  await page.close();
});
