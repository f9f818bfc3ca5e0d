import { readdir, readFile } from 'node:fs/promises';
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, inject } from 'vitest';

const files = (await readdir('dist', { recursive: true })).filter((file) => file.endsWith('.html'));

/** Every page of the site, by its path; for the page that says so, a path that leads nowhere. */
export const pages = files
  .map((file) => `/${file.replace(/index\.html$/, '').replace('404.html', 'nowhere/')}`)
  .sort();

/** The pages with charts, and how many they have. */
export const chapters = await Promise.all(
  files.map(async (file) => {
    const html = await readFile(`dist/${file}`, 'utf8');
    const charts = html.split('<figure').length - 1;
    return { path: `/${file.replace(/index\.html$/, '')}`, charts };
  }),
).then((all) => all.filter(({ charts }) => charts > 0));

/** The browser that all tests share; each file has a line to it. */
export const browser = await chromium.connect(inject('browser'));
afterAll(() => browser.close());

/** Open a page of the built site in a context of its own, and close it after the visit. */
export async function visit<T>(
  path: string,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    await page.goto(inject('site') + path);
    return await look(page);
  } finally {
    await context.close();
  }
}

let opened: Promise<Page> | undefined;

/** A page to read files of the site with: opened once in a test file, and left where it is. */
export const reader = () => (opened ??= openReader());

async function openReader() {
  const page = await browser.newPage();
  await page.goto(`${inject('site')}/404.html`);
  return page;
}

/** A page of the built site as text. */
export const html = (path: string) => readFile(`dist${path}index.html`, 'utf8');

export const desk = { viewport: { width: 1440, height: 900 } };
export const tablet = { viewport: { width: 820, height: 1180 } };
export const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
export const small = { viewport: { width: 320, height: 568 }, isMobile: true, hasTouch: true };
