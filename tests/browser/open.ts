import { type BrowserContextOptions, type CDPSession, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { movedPages, shortcuts } from '../../src/report/anchors/moved';
import { files, html, text } from '../built';

/** A path that leads nowhere. */
const nowhere = '/nowhere/';

/** What sends a browser on as soon as it comes. */
const sending = new Set(shortcuts.map(({ old }) => `/${old.path}`));

/** Every page of the site, by its path; for the page that says so, a path that leads nowhere. */
export const pages = files
  .map((file) => (file === '404.html' ? nowhere : `/${file.replace(/index\.html$/, '')}`))
  .filter((path) => !sending.has(path))
  .sort();

const leadingOn = new Set(movedPages.map(({ old }) => `/${old.path}`));

/** Those that are something by themselves, and do not lead on to where it is. */
export const lasting = pages.filter((path) => path !== nowhere && !leadingOn.has(path));

/** Folders of pages that one component makes. */
const alike = ['/numbers/', '/data/'];

/** What such a page is made of: the names of its lines and parts, and how sure its numbers are. */
const partsOf = (text: string) =>
  text.match(/<dt>[^<]*|<h2[^>]*>(?:<span>)?[^<]*|<td>(stated|suspected|derived|not)\b/g) ?? [];

/**
 * The pages to look at in a browser: all but those that one component makes; of these, each that has
 * a part which none before it has.
 */
export const looked = await (async () => {
  const isAlike = (path: string) =>
    alike.some((folder) => path.startsWith(folder) && path !== folder);
  const chosen = pages.filter((path) => !isAlike(path));
  for (const folder of alike) {
    const seen = new Set<string>();
    for (const path of pages.filter((each) => isAlike(each) && each.startsWith(folder))) {
      const parts = partsOf(await html(path));
      if (parts.every((part) => seen.has(part))) continue;
      chosen.push(path);
      for (const part of parts) seen.add(part);
    }
  }
  return chosen;
})();

/** The pages with charts that are looked at, and how many they have. */
export const chapters = await Promise.all(
  files.map(async (file) => {
    const charts = (await text(file)).split('<figure').length - 1;
    return { path: `/${file.replace(/index\.html$/, '')}`, charts };
  }),
).then((all) => all.filter(({ path, charts }) => charts > 0 && looked.includes(path)));

/** The browser that all tests share; each worker has a line to it, which ends with the worker. */
export const browser = await chromium.connect(inject('browser'));

/** What its policy has stopped on a page since it was opened, as the browser says it. */
const stopped = new WeakMap<Page, string[]>();

function heard(page: Page) {
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) stopped.get(page)?.push(message.text());
  });
  return page;
}

/** @throws Error where the policy of a page stopped something: all that is the site's own, it lets be. */
function checkPolicy(page: Page) {
  const [first] = stopped.get(page) ?? [];
  if (first) throw new Error(`${page.url()}: ${first}`);
}

/** @throws Error at once where there is no such page. */
async function go(page: Page, path: string) {
  stopped.set(page, []);
  const answer = await page.goto(inject('site') + path);
  if (answer?.status() === 404 && path !== nowhere) throw new Error(`no page at ${path}`);
}

/**
 * Open a page of the built site in a context of its own, and close it after the visit: for tests that
 * do what a reader does, and for what must be set before a page opens. Those that only look have `lookAt`.
 * @throws Error at once where there is no such page.
 */
export async function visit<T>(
  path: string,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext(options);
  try {
    const page = heard(await context.newPage());
    await go(page, path);
    const seen = await look(page);
    checkPolicy(page);
    return seen;
  } finally {
    await context.close();
  }
}

type Options = BrowserContextOptions & { viewport: { width: number; height: number } };

/** Pages that are kept for the next look, by what they were opened with. */
const kept = new Map<string, Promise<Page>>();

async function keep(options: Options) {
  const page = heard(await browser.newPage(options));
  // As a reader who comes for the first time.
  await page.addInitScript(() => {
    if (location.protocol === 'about:') return;
    localStorage.clear();
    sessionStorage.clear();
  });
  return page;
}

/** Pages whose letters were set to another size, each with the line that does it. */
const sized = new WeakMap<Page, Promise<CDPSession>>();

/** Set the size of letters that a reader has asked the browser for, in px. */
export async function setLetters(page: Page, standard: number) {
  const session = sized.get(page) ?? page.context().newCDPSession(page);
  sized.set(page, session);
  await (await session).send('Page.setFontSizes', { fontSizes: { standard } });
}

/**
 * Look at a page of the built site, in a page of the browser that is kept and goes on to the next: to
 * open one anew takes nearly as long as to load what is looked at. The document is loaded anew, with
 * nothing stored, and what the system and the window are said to be is set back. What else a test
 * leaves behind, it would leave to others: where it presses keys, points, routes or listens, `visit`.
 * @throws Error at once where there is no such page.
 */
export async function lookAt<T>(
  path: string,
  options: Options,
  look: (page: Page) => Promise<T>,
): Promise<T> {
  const key = JSON.stringify(options);
  const opened = kept.get(key) ?? keep(options);
  kept.set(key, opened);
  const page = await opened;
  const [to, from] = [inject('site') + path, page.url()].map((url) => url.split('#')[0]);
  // Else it would be the same document, or come back as it was left.
  if (to === from) await page.goto('about:blank');
  await go(page, path);
  try {
    const seen = await look(page);
    checkPolicy(page);
    return seen;
  } finally {
    await setBack(page, options);
  }
}

async function setBack(page: Page, { viewport, ...options }: Options) {
  const { colorScheme, contrast, forcedColors, reducedMotion } = options;
  await page.emulateMedia({
    media: null,
    colorScheme: colorScheme ?? 'light',
    contrast: contrast ?? 'no-preference',
    forcedColors: forcedColors ?? 'none',
    reducedMotion: reducedMotion ?? 'no-preference',
  });
  const now = page.viewportSize();
  if (now?.width !== viewport.width || now.height !== viewport.height)
    await page.setViewportSize(viewport);
  if (sized.has(page)) await setLetters(page, 16);
}

/**
 * Wait two frames: what a scroll sets off is done with the first, and shown with the second. Without
 * scripts there is nothing to wait for, and no frame is told of.
 */
export const frames = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );

let opened: Promise<Page> | undefined;

/** A page to read files of the site with: opened once in a test file, and left where it is. */
export const reader = () => (opened ??= openReader());

async function openReader() {
  const page = await browser.newPage();
  await page.goto(`${inject('site')}/404.html`);
  return page;
}

export const desk = { viewport: { width: 1440, height: 900 } };
export const tablet = { viewport: { width: 820, height: 1180 } };
export const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
export const small = { viewport: { width: 320, height: 568 }, isMobile: true, hasTouch: true };
