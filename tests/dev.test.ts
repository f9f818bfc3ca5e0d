import { type ChildProcess, spawn } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { browser } from './browser/open';
import { all } from './built';
import { copyProject } from './copy';

// What is served while one writes, on a copy of the project in which files are changed.

const report = 'tests/orchard';
const data = `${report}/data/harvest.json`;
let copy: string;
let server: ChildProcess;
let site: string;
let said = '';

beforeAll(async () => {
  copy = await copyProject('dev', [report]);
  const astro = ['--env-file=astro.env', 'node_modules/astro/bin/astro.mjs', 'dev', '--port', '0'];
  // Nothing of what a test runner sets: a server that is tested behaves otherwise.
  const { PATH, HOME } = process.env;
  server = spawn(process.execPath, astro, { cwd: copy, env: { PATH, HOME, REPORT: report } });
  site = await new Promise((found, failed) => {
    for (const stream of [server.stdout, server.stderr]) {
      stream?.on('data', (words: Buffer) => {
        said += words;
        const [address] = said.match(/http:\/\/(localhost|127\.0\.0\.1):\d+/) ?? [];
        if (address) found(address);
      });
    }
    server.on('exit', () => failed(new Error(said)));
  });
});

afterAll(async () => {
  server.kill();
  await rm(copy, { recursive: true });
});

const page = async (where: string) =>
  (await fetch(site + where, { headers: { accept: 'text/html' } })).text();

/** Change a file of the copy; what is changed back is given back. */
async function change(file: string, from: string, to: string) {
  const place = path.join(copy, file);
  const text = await readFile(place, 'utf8');
  expect(text).toContain(from);
  await writeFile(place, text.replaceAll(from, to));
}

const patient = { timeout: 30_000 };

/** What is served alike: files of a kind in a folder; at the root, twins of pages, but any other by itself. */
const alike = (file: string) =>
  file.includes('/') ? file.replace(/\/.*(?=\.)/, '/') : file.replace(/^.*\.md$/, '.md');

/** What is made of the finished site. */
const last = ['404.html', '_headers', 'manifest.json'];

/** Files of the built site, one of those served alike; those of Vite are its own. */
const served = [
  ...new Map(
    all
      .filter((file) => path.extname(file) && !file.startsWith('assets') && !last.includes(file))
      .map((file) => [alike(file), file]),
  ).values(),
];

test.each(served)('%s is served as the built site serves it', async (file) => {
  const { ok } = await fetch(new URL(file, `${site}/`));
  expect(ok).toBe(true);
});

test('a change in a number, a sentence, a chart and a sheet shows without a restart', async () => {
  const shows = (words: string) =>
    expect
      .poll(async () => (await page('/harvest/')).includes(words), { ...patient, message: words })
      .toBe(true);
  await shows('36.5');
  await change(data, '36.5 tonnes', '36.6 tonnes');
  await change(data, '"value": 36.5', '"value": 36.6');
  await shows('36.6');
  await change(`${report}/content/chapters/1-harvest.mdx`, 'of fruit:', 'of ripe fruit:');
  await shows('of ripe fruit:');
  await change('src/charts/amounts/bars.ts', 'Bars on a scale', 'Bars drawn on a scale');
  await shows('Bars drawn on a scale');
  await change('src/layouts/Page.astro', '<body>', '<body data-changed>');
  await shows('data-changed');
  await change('src/components/frame/bar.css', '.bar {', '.bar { --changed: 1;');
  await shows('--changed');
});

test('a fault stands in the terminal and in place of the page, and goes away when mended', async () => {
  const context = await browser.newContext();
  const reader = await context.newPage();
  await reader.goto(`${site}/harvest/`);
  await change(data, '"label": "Apples"', '"lable": "Apples"');
  const fault =
    /data\/harvest\.json:\d+:\d+: tables\.fruit\.rows\[0\]: no key "lable"; keys there: /;
  const heading = 'Something is wrong with the report’s files';
  await expect.poll(() => reader.textContent('h1'), patient).toBe(heading);
  expect(await reader.textContent('ol')).toContain('no key "lable"; keys there: id, label');
  expect(said).toMatch(fault);
  await change(data, '"lable": "Apples"', '"label": "Apples"');
  await expect.poll(() => reader.textContent('h1'), patient).toContain('The harvest');
  await context.close();
});
