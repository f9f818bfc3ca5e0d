import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { weigh, weightOf as bytesOf } from '../../scripts/weigh';
import { phone, visit } from '../browser/open';
import { all, files, text } from '../built';

const folder = inject('folder');
const pages = await weigh(folder);

/** What a page may weigh without its sheets: the one with all charts, small, has a limit of its own. */
const limitOf = (page: string) =>
  page === 'charts/index.html' ? 25 : /^numbers\/.+\/index/.test(page) ? 5 : 22;

test.each(pages)('$page fits its limit: 22 kB compressed, a number 5 kB', (weighed) => {
  expect(weighed.gzip).toBeLessThan(limitOf(weighed.page) * 1024);
});

/** What a file of the built site weighs compressed, in kB. */
const weightOf = async (file: string) => (await bytesOf(path.join(folder, file))) / 1024;

test('all pages share a sheet, which fits its limit, 9.5 kB compressed; what some have more fits 2 kB', async () => {
  const sheets = all.filter((file) => file.endsWith('.css'));
  const shared = sheets.filter((file) => file.startsWith('assets/sheet.'));
  const more = sheets.filter((file) => !shared.includes(file));
  expect(shared).toHaveLength(1);
  expect(await weightOf(shared.join())).toBeLessThan(9.5);
  expect(more.length).toBeGreaterThan(3);
  for (const file of more) expect(await weightOf(file), file).toBeLessThan(2);
  for (const file of files) {
    const named = [...(await text(file)).matchAll(/<link rel="stylesheet" href="\/([^"]+)"/g)];
    const [first, ...others] = named.map(([, name = '']) => name);
    expect([first], file).toEqual(shared);
    expect(more, file).toEqual(expect.arrayContaining(others));
    expect(others.length, file).toBeLessThanOrEqual(1);
  }
});

/** The scripts that pages name, each once: of a page, in one string. */
const named = new Set(
  await Promise.all(
    files.map(async (file) => {
      const page = await text(file);
      return [...page.matchAll(/<script [^>]*src="\/([^"]+)"/g)].map(([, name]) => name).join();
    }),
  ),
);

test('all pages have one script, which fits its limit: 5 kB compressed', async () => {
  expect([...named]).toEqual([expect.stringMatching(/^[^,]+\.js$/)]);
  expect(await weightOf([...named].join())).toBeLessThanOrEqual(5);
});

test('what is asked for later fits its limit: 12 kB compressed to search, else 1.25 kB a script', async () => {
  const scripts = all.filter((file) => /^assets\/.*\.js$/.test(file) && !named.has(file));
  const { few = [], search = [] } = Object.groupBy(scripts, (file) =>
    /^assets\/(filters|quote|remarks|sortable)\./.test(file) ? 'few' : 'search',
  );
  expect(search).toContainEqual(expect.stringMatching(/^assets\/search\./));
  const weights = await Promise.all(search.map(weightOf));
  expect(weights.reduce((sum, weight) => sum + weight)).toBeLessThanOrEqual(12);
  expect(few).toHaveLength(4);
  for (const file of few) expect(await weightOf(file)).toBeLessThanOrEqual(1.25);
});

/** What the pages of a walk ask for, page by page, that no page before has asked for: by kind, in bytes as sent. */
function walk(...paths: string[]) {
  const [first = '', ...others] = paths;
  const seen = new Set<string>();
  return visit(first, phone, async (page) => {
    const steps: Record<string, number>[] = [];
    for (const path of [first, ...others]) {
      if (path !== first) await page.goto(inject('site') + path);
      await page.waitForLoadState('networkidle');
      await page.evaluate(() => document.fonts.ready);
      const asked = await page.evaluate(() =>
        performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
      );
      const fresh = [`${path}index.html`, ...asked].filter((name) => !seen.has(name));
      const weights: Record<string, number> = {};
      for (const name of fresh) {
        seen.add(name);
        const kind = name.slice(name.lastIndexOf('.') + 1);
        weights[kind] = (weights[kind] ?? 0) + (await weightOf(name));
      }
      steps.push(weights);
    }
    return steps;
  });
}

const sum = (weights: Record<string, number> = {}) =>
  Object.values(weights).reduce((sum, weight) => sum + weight, 0);

test('a section asks for a sheet, a script, an icon and fonts of less than 47 kB: 79 kB at first', async () => {
  const [first] = await walk('/debt-burden/');
  const kinds = Object.keys(first ?? {}).filter((kind) => kind !== 'svg');
  expect(kinds.sort()).toEqual(['css', 'html', 'js', 'woff2']);
  expect(first?.['css']).toBeLessThan(9.5);
  expect(first?.['woff2']).toBeGreaterThan(10);
  expect(first?.['woff2']).toBeLessThan(47);
  expect(sum(first)).toBeLessThan(79);
});

test('who has read a section has most of the next, and of a number', async () => {
  const [, number, next] = await walk(
    '/debt-burden/',
    '/numbers/debt/creditors/world-bank/',
    '/economic-influence/',
  );
  expect(number?.['css']).toBeLessThan(1);
  expect(sum(number)).toBeLessThan(7.5);
  expect(Object.keys(next ?? {})).toEqual(['html']);
  expect(sum(next)).toBeLessThan(20);
});
