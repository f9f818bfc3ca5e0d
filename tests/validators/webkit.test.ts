import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { desk, looked, lookAt } from '../browser/open';
import { files } from '../built';
import { scratch } from '../programs/run';
import { shown } from '../programs/shown';
import { serve } from '../serve';
import { startWebKit } from './webkit';

// A third engine, next to Chromium and Firefox: tests/programs/policy.test.ts

let webkit: Awaited<ReturnType<typeof startWebKit>>;
beforeAll(async () => {
  webkit = await startWebKit();
});
afterAll(() => webkit.close());

/** What WebDriver cannot be asked for: what goes wrong on a page. */
function hear() {
  const errors: string[] = [];
  addEventListener('error', ({ message }) => errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
  document.addEventListener('securitypolicyviolation', (event) =>
    errors.push(`${event.effectiveDirective} ${event.blockedURI}`),
  );
  console.error = (...what: unknown[]) => errors.push(what.join(' '));
  Object.assign(window, { errors });
}

/** Serve the site with a script before all else on each page, that hears what goes wrong. */
async function serveHeard() {
  const copy = await scratch();
  await cp(inject('folder'), copy, { recursive: true });
  await writeFile(path.join(copy, 'hear.js'), `(${hear})()`);
  for (const file of files) {
    const page = await readFile(path.join(copy, file), 'utf8');
    const heard = page.replace('<head>', '<head><script src="/hear.js"></script>');
    await writeFile(path.join(copy, file), heard);
  }
  return serve(copy);
}

test('in WebKit every page shows what it shows in Chromium, without an error', async () => {
  const { url, close } = await serveHeard();
  for (const path of looked) {
    const there = await lookAt(path, desk, (page) => page.evaluate(shown));
    await webkit.open(url + path, desk.viewport.width);
    expect(await webkit.evaluate(`(${shown})()`), path).toEqual(there);
    expect(await webkit.evaluate('errors'), path).toEqual([]);
  }
  close();
});

test('an error, and what a policy stops, would be heard', async () => {
  const folder = await scratch();
  await writeFile(path.join(folder, 'hear.js'), `(${hear})()`);
  await writeFile(
    path.join(folder, 'index.html'),
    `<script src="/hear.js"></script>
    <meta http-equiv="content-security-policy" content="script-src 'self'; style-src 'none'">
    <script src="/plum.js"></script><p style="color: red">`,
  );
  await writeFile(path.join(folder, '404.html'), '');
  await writeFile(path.join(folder, 'plum.js'), 'console.error("plum"); plum();');
  const { url, close } = await serve(folder);
  await webkit.open(`${url}/`, 1440);
  expect(await webkit.evaluate('errors')).toEqual([
    'plum',
    expect.stringContaining('plum'),
    expect.stringContaining('style-src'),
  ]);
  close();
});
