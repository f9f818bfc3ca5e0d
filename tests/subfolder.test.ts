import { execFileSync } from 'node:child_process';
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { LinkChecker } from 'linkinator';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject } from './copy';
import { serve } from './serve';

const base = '/reports/fruit/';
const site = `https://example.org${base}`;
let copy: string;
let server: Awaited<ReturnType<typeof serve>>;
let files: string[];

beforeAll(async () => {
  copy = await copyProject('subfolder');
  const env = { ...process.env, SITE: site };
  const script = ['--env-file=astro.env', 'scripts/build.mjs'];
  execFileSync(process.execPath, script, { cwd: copy, env, stdio: 'pipe' });
  server = await serve(path.join(copy, 'dist'), base);
  files = await readdir(path.join(copy, 'dist'), { recursive: true });
});

afterAll(async () => {
  server.close();
  await rm(copy, { recursive: true });
});

const read = (file: string) => readFile(path.join(copy, 'dist', file), 'utf8');
const pages = () => files.filter((file) => file.endsWith('.html'));
const listed = () => pages().filter((file) => file !== '404.html');
const addressOf = (page: string) => site + page.replace(/index\.html$/, '');

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
    expect.arrayContaining(listed().map((page) => addressOf(page).replace(site, `${server.url}/`))),
  );
  expect(links.filter(({ state }) => state === 'BROKEN')).toEqual([]);
});

test('in a folder, no link leaves it', async () => {
  for (const page of pages()) expect(escaping(await read(page)), page).toEqual([]);
  const leaving = '<a href="/sources/">a</a> @font-face{src:url("/a.woff2")}';
  expect(escaping(leaving)).toEqual(['/sources/', '/a.woff2']);
});

test('in a folder, every page names its whole address, and that of its picture', async () => {
  for (const page of listed()) {
    const html = await read(page);
    const named = (pattern: RegExp) => html.match(pattern)?.[1];
    expect(named(/<link rel="canonical" href="([^"]*)"/), page).toBe(addressOf(page));
    expect(named(/<meta property="og:url" content="([^"]*)"/), page).toBe(addressOf(page));
    const picture = named(/<meta property="og:image" content="([^"]*)"/) ?? '';
    expect(picture.startsWith(`${site}share/`), page).toBe(true);
    expect(files).toContain(picture.slice(site.length));
    expect(html).not.toContain('localhost');
  }
});

test('in a folder, sitemap, robots, feed and bibliography have whole addresses', async () => {
  const addresses = async (file: string) =>
    (await read(file)).match(/https?:\/\/(?!www\.(sitemaps|google|w3)\.)[^<"\s}]*/g) ?? [];
  expect((await addresses('sitemap-0.xml')).sort()).toEqual(listed().map(addressOf).sort());
  expect(await addresses('sitemap-index.xml')).toEqual([`${site}sitemap-0.xml`]);
  expect(await addresses('robots.txt')).toEqual([`${site}sitemap-index.xml`]);
  for (const file of ['corrections.xml', 'cite.bib']) {
    const found = await addresses(file);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((address) => !address.startsWith(site))).toEqual([]);
  }
});
