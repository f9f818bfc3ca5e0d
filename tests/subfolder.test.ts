import { execFileSync } from 'node:child_process';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { LinkChecker } from 'linkinator';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { chromium } from 'playwright-core';
import { shortcuts } from '../src/report/anchors/moved';
import { copyProject } from './copy';
import { serve } from './serve';

const report = 'tests/orchard';
const base = '/reports/fruit/';
const site = `https://example.org${base}`;
const renamed = {
  'harvest/#ice': 'harvest/#frost',
  'crop/': 'harvest/',
  'crop/#ice': 'harvest/#frost',
  'figures-and-sums/': 'data/',
};
let copy: string;
let server: Awaited<ReturnType<typeof serve>>;
let files: string[];

beforeAll(async () => {
  copy = await copyProject('subfolder', [report]);
  await writeFile(path.join(copy, report, 'content/renamed.json'), JSON.stringify(renamed));
  const env = { ...process.env, SITE: site, REPORT: report };
  const script = ['--env-file=astro.env', 'scripts/build.ts'];
  execFileSync(process.execPath, script, { cwd: copy, env, stdio: 'pipe' });
  server = await serve(path.join(copy, 'dist'), { base });
  files = await readdir(path.join(copy, 'dist'), { recursive: true });
});

afterAll(async () => {
  server.close();
  await rm(copy, { recursive: true });
});

const read = (file: string) => readFile(path.join(copy, 'dist', file), 'utf8');
const pages = () => files.filter((file) => file.endsWith('.html'));
const leadingOn = new Set([...Object.keys(renamed), ...shortcuts.map(({ old }) => old.path)]);
const listed = () =>
  pages().filter((file) => file !== '404.html' && !leadingOn.has(file.replace('index.html', '')));
const urlOf = (page: string) => site + page.replace(/index\.html$/, '');

/** Links from the root that leave the folder the site stands in. */
const escaping = (html: string) =>
  [...html.matchAll(/(?:href|src|content)="(\/[^"]*)"|url\(["']?(\/[^"')]*)/g)]
    .map(([, link, font]) => link ?? font ?? '')
    .filter((link) => !link.startsWith(base));

test('in a folder, every page can be reached, and every link and anchor leads somewhere', async () => {
  const { links } = await new LinkChecker().check({
    path: `${server.url}/`,
    recurse: true,
    checkFragments: true,
    linksToSkip: [`^(?!${new URL(server.url).origin})`],
  });
  const reached = links.filter(({ state }) => state === 'OK').map(({ url }) => url);
  expect(reached).toEqual(
    expect.arrayContaining(listed().map((page) => urlOf(page).replace(site, `${server.url}/`))),
  );
  expect(links.filter(({ state }) => state === 'BROKEN')).toEqual([]);
});

test('in a folder, no link leaves it', async () => {
  const sheets = files.filter((file) => file.endsWith('.css'));
  expect(sheets.length).toBeGreaterThan(1);
  for (const file of [...pages(), ...sheets]) expect(escaping(await read(file)), file).toEqual([]);
  const leaving = '<a href="/sources/">a</a> @font-face{src:url("/a.woff2")}';
  expect(escaping(leaving)).toEqual(['/sources/', '/a.woff2']);
});

test('in a folder, every page names its whole address, and that of its picture', async () => {
  for (const page of listed()) {
    const html = await read(page);
    const named = (pattern: RegExp) => html.match(pattern)?.[1];
    expect(named(/<link rel="canonical" href="([^"]*)"/), page).toBe(urlOf(page));
    expect(named(/<meta property="og:url" content="([^"]*)"/), page).toBe(urlOf(page));
    const picture = named(/<meta property="og:image" content="([^"]*)"/) ?? '';
    expect(picture.startsWith(`${site}share/`), page).toBe(true);
    expect(files).toContain(picture.slice(site.length));
    expect(html).not.toContain('localhost');
  }
});

test('in a folder, sitemap, robots, feed and bibliography have whole addresses', async () => {
  const addresses = async (file: string) =>
    (await read(file)).match(/https?:\/\/(?!www\.(sitemaps|google|w3)\.)[^<"\s}]*/g) ?? [];
  expect((await addresses('sitemap-0.xml')).sort()).toEqual(listed().map(urlOf).sort());
  expect(await addresses('sitemap-index.xml')).toEqual([`${site}sitemap-0.xml`]);
  expect(await addresses('robots.txt')).toEqual([`${site}sitemap-index.xml`]);
  for (const file of ['corrections.xml', 'cite.bib']) {
    const found = await addresses(file);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((address) => !address.startsWith(site))).toEqual([]);
  }
});

test('an anchor that was renamed leads on, and is shown to those only who come by it', async () => {
  const browser = await chromium.connect(inject('browser'));
  const page = await browser.newPage();
  const sign = page.locator('#ice');
  await page.goto(`${server.url}/harvest/`);
  expect(await sign.isVisible()).toBe(false);
  await page.goto(`${server.url}/harvest/#ice`);
  expect(await sign.innerText()).toMatch(/^What stood here is now at .*: Frost\.$/);
  await sign.getByRole('link').click();
  expect(page.url()).toBe(`${server.url}/harvest/#frost`);
  expect(await sign.isVisible()).toBe(false);
  await browser.close();
});

test('a page that was renamed leads on, and so does each anchor it had', async () => {
  const html = await read('crop/index.html');
  expect(html).toContain(`<link rel="canonical" href="${site}harvest/">`);
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html).toContain(`What you look for is at <a href="${base}harvest/">`);
  // A browser that is sent on forgets its anchor.
  expect(html).not.toContain('http-equiv="refresh"');
  for (const [old, now] of [
    ['ice', 'frost'],
    ['cited-3', 'cited-3'],
    ['harvest/fruit', 'harvest/fruit'],
  ]) {
    const sign = `<p class="moved" id="${old}">What stood here is now at <a href="${base}harvest/#${now}">`;
    expect(html.replaceAll(/\s+/g, ' ').replaceAll('> What', '>What')).toContain(sign);
  }
});

test('a page without anchors sends the browser on at once', async () => {
  const html = await read('figures-and-sums/index.html');
  expect(html).toContain(`<meta http-equiv="refresh" content="0; url=${base}data/">`);
  expect(html).toContain(`<link rel="canonical" href="${site}data/">`);
});

test('other sites are told what was renamed', async () => {
  const { references, moved } = JSON.parse(await read('xref.json'));
  expect(moved).toContainEqual({
    from: `${site}crop/#ice`,
    to: `${site}harvest/#frost`,
  });
  const listed = references.map(({ address }: { address: string }) => address);
  expect(listed).toContain(`${site}harvest/#frost`);
  expect(listed).not.toContain(`${site}crop/#ice`);
});
