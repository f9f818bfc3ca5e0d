import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { urlOf } from '../../src/web/href';
import { html } from '../built';
import { browser, desk, visit } from './open';
import { waysIn } from './ways-in';

const elsewhere = 'https://elsewhere.example/';
const ways = waysIn(elsewhere);

// Wherever a test opens a page, it asks whether the policy of the page stopped something of ours. Here,
// whether it stops all else.

test('a page of which the policy stops something would be found', async () => {
  const write = visit('/', desk, (page) =>
    page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p style="top: 0">')),
  );
  await expect(write).rejects.toThrow('Content Security Policy');
});

/** What comes of all ways, where they are written into a page. */
async function happening(page: string) {
  const happened = new Set<string>();
  const context = await browser.newContext();
  await context.route(`${elsewhere}*`, (route) => {
    happened.add(route.request().url().slice(elsewhere.length).replace(/\?$/, ''));
    return route.fulfill({ body: '' });
  });
  const tab = await context.newPage();
  await tab.exposeFunction('ran', (name: string) => happened.add(name));
  const written = Object.values(ways).join('');
  const body = page.replace('</main>', `${written}</main>`);
  await tab.route(`${inject('site')}/`, (route) =>
    route.fulfill({ contentType: 'text/html', body }),
  );
  await tab.goto(inject('site'));
  const looks = await tab.evaluate(() => {
    for (const way of document.querySelectorAll<HTMLElement>('.way')) way.click();
    const coloured = (each: Element) => getComputedStyle(each).color === 'rgb(1, 2, 3)';
    return [...document.querySelectorAll('main i')].filter(coloured).map(({ id }) => id);
  });
  return { context, happened, looks };
}

test('what is written into a page runs nothing, asks for nothing elsewhere and has no looks', async () => {
  const { context, happened, looks } = await happening(await html('/'));
  // What would come, comes after what was asked for last.
  await context.pages()[0]?.waitForLoadState('networkidle');
  await context.close();
  expect([...happened, ...looks]).toEqual([]);
});

test('without a policy, all of it would', async () => {
  const policy = /<meta http-equiv="content-security-policy"[^>]*>/;
  const { context, happened, looks } = await happening((await html('/')).replace(policy, ''));
  await expect.poll(() => [...happened, ...looks].sort()).toEqual(Object.keys(ways).sort());
  await context.close();
});

test('a copy of a page in one file, as Chromium saves it, has its sheets', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'copy-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const context = await browser.newContext();
  onTestFinished(() => context.close());
  // As it stands at the address that it is built for.
  const site = urlOf({ path: '' });
  await context.route(`${site}**`, (route) => {
    const url = route
      .request()
      .url()
      .replace(site, `${inject('site')}/`);
    return route.continue({ url });
  });
  const page = await context.newPage();
  await page.goto(`${site}prices/`);
  const session = await context.newCDPSession(page);
  const { data } = await session.send('Page.captureSnapshot', { format: 'mhtml' });
  const copy = path.join(folder, 'copy.mhtml');
  await writeFile(copy, data);
  await page.goto(`file://${copy}`);
  const looks = await page.evaluate(() => getComputedStyle(document.body).fontFamily);
  expect(looks).toContain('Report Serif');
});
