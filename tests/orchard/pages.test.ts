import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { LinkChecker } from 'linkinator';
import { expect, inject, test } from 'vitest';
import { all, files, html, text, textOfPage } from '../built';

const bare = inject('bare');
const bareText = (file: string) => readFile(path.join(bare.folder, file), 'utf8');

/** The links of a foot, and of a bar, by their words. */
const linksIn = (part: string) =>
  [...part.matchAll(/<a [^>]*>\s*([^<]*?)\s*<\/a>/g)].map((m) => m[1]);
const partOf = (page: string, label: string) =>
  page.match(new RegExp(`<nav[^>]*aria-label="${label}"[^>]*>([\\s\\S]*?)</nav>`))?.[1] ?? '';

test('a report with all there is has all pages', () => {
  // Pages of one thing each are counted elsewhere.
  const pages = files.filter(
    (file) => !/^(numbers|data|charts|names|sources)\/(?!index)/.test(file),
  );
  expect(pages.sort()).toEqual([
    '404.html',
    'about/index.html',
    'accessibility/index.html',
    'charts/index.html',
    'checks/index.html',
    'costs/index.html',
    'data/index.html',
    'evidence/index.html',
    'harvest/index.html',
    'helpers/index.html',
    'index.html',
    'introduction/index.html',
    'land/index.html',
    'names/index.html',
    'numbers/index.html',
    'prices/index.html',
    'remarks/index.html',
    'search/index.html',
    'sources/index.html',
    'timeline/index.html',
  ]);
});

test('the smallest report has no page, file or link for what it does not have', async () => {
  const { links } = await new LinkChecker().check({
    path: `${bare.site}/`,
    recurse: true,
    checkFragments: true,
    linksToSkip: [`^(?!${bare.site})`],
  });
  expect(links.filter(({ state }) => state === 'BROKEN')).toEqual([]);
  const reached = links
    .flatMap(({ url }) => (url.startsWith(bare.site) ? url.slice(bare.site.length) : []))
    .filter((url) => url.endsWith('/'));
  expect([...new Set(reached)].sort()).toEqual([
    '/',
    '/about/',
    '/accessibility/',
    '/data/',
    '/data/quinces/',
    '/numbers/',
    '/numbers/quinces/crop/all/',
    '/search/',
    '/tree/',
  ]);
  const home = await bareText('index.html');
  expect(linksIn(partOf(home, 'Site'))).toEqual(['Contents', 'Numbers', 'About']);
  expect(linksIn(partOf(home, 'All pages'))).toEqual([
    'Contents',
    'Search',
    'Numbers',
    'Data',
    'Accessibility',
    'About',
    'This page as Markdown text',
  ]);
  const map = await bareText('sitemap-0.xml');
  expect(
    [...map.matchAll(/<loc>http:\/\/localhost:4321(.*?)<\/loc>/g)].map((m) => m[1]).sort(),
  ).toEqual([...new Set(reached)].sort());
});

test('what can be linked to, searched and carried away of it is there, and nothing else', async () => {
  const { references } = JSON.parse(await bareText('xref.json')) as {
    references: { kind: string; address: string }[];
  };
  const kinds = new Set(references.map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual(['heading', 'number', 'page', 'passage', 'section', 'table']);
  const { things } = JSON.parse(await bareText('search.json')) as { things: { place: string }[] };
  expect(
    things
      .map(({ place }) => place)
      .filter((place) => /^(charts|timeline|names|checks|sources|evidence|remarks)/.test(place)),
  ).toEqual([]);
  const { resources } = JSON.parse(await bareText('datapackage.json')) as {
    resources: { path: string }[];
  };
  expect(resources.map(({ path }) => path)).toEqual(['data/quinces.csv']);
});

test('a report without printed pages names none', async () => {
  const there = await readdir(bare.folder, { recursive: true });
  const pages = there.filter((file) => file.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(5);
  for (const page of pages) {
    const words = textOfPage(await bareText(page));
    expect(words.match(/Printed page|Report, pp?\.|\bp\. ?(\d|null|undefined)|\bnull\b/)).toBe(
      null,
    );
  }
  expect(await bareText('tree/index.html')).not.toContain('citation_firstpage');
  expect(await bareText('tree/cite.bib')).not.toContain('pages');
});

test('a table that nothing draws has no figure, and stands among the data', async () => {
  expect(all.filter((file) => file.includes('prices/costs') && file.startsWith('figures'))).toEqual(
    [],
  );
  expect(await html('/data/prices/')).toContain('id="prices/costs"');
});

test('whatever leads to the CSV of a subject leads to its workbook, too', async () => {
  const pages = await Promise.all(files.map(text));
  const led = (to: string) => pages.filter((page) => page.includes(`href="/data/${to}"`));
  expect(led('prices.csv').length).toBeGreaterThan(3);
  expect(led('prices.xlsx')).toEqual(led('prices.csv'));
});

test('an edition of one’s own report leads to it as published, and calls it no original', async () => {
  const pages = await Promise.all(files.map(async (file) => textOfPage(await text(file))));
  expect(pages.filter((words) => words.includes('The report as published')).length).toBeGreaterThan(
    5,
  );
  expect(pages.filter((words) => /original report/i.test(words))).toEqual([]);
});

test('a page that was renamed leads on', async () => {
  expect(await html('/costs/')).toContain('<a href="/prices/">');
  expect(await html('/harvest/')).toContain('id="ice"');
});

test('no page or file names what belongs to the other report', async () => {
  const read = async (file: string) => JSON.parse(await readFile(file, 'utf8'));
  const names: Record<string, { name: string; variants?: string[] }> =
    await read('data/records/names.json');
  const report: { publisher: string; series: string; title: string } =
    await read('content/report.json');
  const words = [
    ...Object.values(names).flatMap(({ name, variants = [] }) => [name, ...variants]),
    ...Object.keys(await read('data/records/sources.json')),
    report.publisher,
    report.series,
    report.title,
  ].map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const named = new RegExp(`(?<![\\p{L}\\d-])(${words.join('|')})(?![\\p{L}\\d-])`, 'u');
  const found = await Promise.all(
    all
      .filter((file) => /\.(html|md|json|csv|xml|txt|svg|bib|js)$/.test(file))
      .map(async (file) => [file, (await text(file)).match(named)?.[0]]),
  );
  expect(found.filter(([, word]) => word)).toEqual([]);
});
