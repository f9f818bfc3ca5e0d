import { beforeAll, expect, test } from 'vitest';
import { faultsOf } from './aloud';
import { pages, reader } from './open';

/** What is wrong with pages: those of the site, or texts by their paths. */
async function find(texts?: Record<string, string>) {
  const page = await reader();
  await page.evaluate(`globalThis.faultsOf = ${faultsOf}`);
  return page.evaluate(
    async ({ paths, texts }) => {
      const { faultsOf: find } = globalThis as unknown as { faultsOf: typeof faultsOf };
      const textOf = async (path: string) => texts?.[path] ?? (await fetch(path)).text();
      const found = paths.map(async (path) => [path, find(await textOf(path), path)] as const);
      return Object.fromEntries(await Promise.all(found));
    },
    { paths: texts ? Object.keys(texts) : pages, texts },
  );
}

let found: Record<string, string[]> = {};
beforeAll(async () => {
  found = await find();
});

test.each(pages)('%s: each thing has a name, and each name leads to one place', (path) => {
  expect(found[path]).toEqual([]);
});

test('what has no name, or one that leads astray, would be found', async () => {
  const { '/apples/': faults } = await find({
    '/apples/': `<html lang="en"><body>
      <header class="bar"><a href="#main">Skip</a><nav aria-label="Site"></nav></header>
      <main><h1>Apples</h1><nav aria-label="Site"></nav>
        <p><a href="#ripe"></a><a href="#ripe">here</a> <a href="#rotten">here</a></p>
        <p>Pears: <a href="#pears">here</a></p>
        <table><tr><th>Sort</th></tr><tr><td>Cox</td></tr></table>
        <figure id="harvest"><svg></svg></figure>
        <span aria-hidden="true"><button>Pick</button></span>
      </main></body></html>`,
  });
  expect(faults).toEqual([
    'not one body > footer',
    'two navigations are called "Site"',
    'a table without a caption',
    'a table without a caption: no scope: Sort',
    'a table without a caption: no head: Cox',
    'a drawing without a name',
    'harvest: a drawing without its table',
    'unheard, but a stop: Pick',
    'a link without a name to https://orchard.example/apples/#ripe',
    expect.stringMatching(/^"here \| here here" leads to .*#ripe and .*#rotten$/),
  ]);
});

test('no two pages have the same title', async () => {
  const titles = await (
    await reader()
  ).evaluate(
    (paths) =>
      Promise.all(
        paths.map(async (path) => (await (await fetch(path)).text()).match(/<title>([^<]*)/)?.[1]),
      ),
    pages,
  );
  expect(titles.filter((title, i) => titles.indexOf(title) < i)).toEqual([]);
});
