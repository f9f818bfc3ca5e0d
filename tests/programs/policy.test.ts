import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { desk, looked, lookAt } from '../browser/open';
import { waysIn } from '../browser/ways-in';
import { html } from '../built';
import { startFirefox } from './firefox';
import { shown } from './shown';

// The policy of pages in a second engine: it stops nothing of ours, and all else.

let firefox: Awaited<ReturnType<typeof startFirefox>>;
beforeAll(async () => {
  firefox = await startFirefox();
  await firefox.before(() => {
    const heard: string[] = [];
    const errors: string[] = [];
    const ran = (name: string) => void heard.push(name);
    addEventListener('error', ({ message }) => errors.push(message));
    document.addEventListener('securitypolicyviolation', (event) =>
      errors.push(`${event.effectiveDirective} ${event.blockedURI}`),
    );
    Object.assign(window, { heard, errors, ran });
  });
});
afterAll(() => firefox.close());

const texts = z.array(z.string());
const errors = async () => texts.parse(await firefox.evaluate('errors'));

test('in Firefox every page shows what it shows in Chromium, without an error, and its policy stops nothing', async () => {
  for (const path of looked) {
    const there = await lookAt(path, desk, (page) => page.evaluate(shown));
    await firefox.open(inject('site') + path, desk.viewport.width);
    expect(await firefox.evaluate(`(${shown})()`), path).toEqual(there);
    expect(await errors(), path).toEqual([]);
  }
});

test('in Firefox the search comes with its sheet', async () => {
  await firefox.open(`${inject('site')}/`, 1440);
  await firefox.evaluate(`document.querySelector('.bar .search').click() ?? null`);
  const last = () =>
    firefox.evaluate(
      '(({ cssRules }) => cssRules[cssRules.length - 1].cssText)([...document.styleSheets].pop())',
    );
  await expect.poll(last).toMatch(/^@media all.*dialog/s);
  expect(await errors()).toEqual([]);
});

/** What comes in Firefox of all ways in, where they are written into a page. */
async function happening(page: string) {
  const asked = new Set<string>();
  const server = createServer(({ url = '/', headers: { host } }, response) => {
    if (host?.startsWith('localhost')) asked.add(url.replaceAll(/[/?]/g, ''));
    const body = url === '/' ? page.replace('</main>', `${written}</main>`) : '';
    response.writeHead(body ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(body);
  });
  await new Promise<void>((listening) => server.listen(0, listening));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const written = Object.values(waysIn(`http://localhost:${port}/`)).join('');
  await firefox.open(`http://127.0.0.1:${port}/`, 1440);
  await firefox.evaluate(`[...document.querySelectorAll('.way')].map((way) => void way.click())`);
  return async () => {
    const there = await firefox.evaluate(`[...heard, ...[...document.querySelectorAll('main i')]
      .filter((each) => getComputedStyle(each).color === 'rgb(1, 2, 3)').map(({ id }) => id)]`);
    return [...asked, ...texts.parse(there)];
  };
}

const names = Object.keys(waysIn(''));

test('in Firefox all ways into a page are open without a policy, and shut with one', async () => {
  const page = await html('/');
  const open = await happening(
    page.replace(/<meta http-equiv="content-security-policy"[^>]*>/, ''),
  );
  // With a base, what the page itself asks for is asked for there, too.
  await expect.poll(open).toEqual(expect.arrayContaining(names));
  const shut = await happening(page);
  await new Promise((later) => setTimeout(later, 500));
  expect(await shut()).toEqual([]);
});
