import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { headersFile, headersOf, keeping } from '../../scripts/headers';
import { linesOf } from '../../scripts/policy';
import { early } from '../house/rules';

const lines = ["'sha256-abc='"];
const site = 'https://orchard.example';

test('headersFile() says to hosts that read it what every file is served with', () => {
  expect(headersFile({ site, base: '/', lines })).toBe(`/*
  Content-Security-Policy: base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'; script-src 'self' 'sha256-abc='
  Cross-Origin-Opener-Policy: same-origin
  Permissions-Policy: camera=(), geolocation=(), microphone=()
  Referrer-Policy: same-origin
  Strict-Transport-Security: max-age=31536000
  X-Content-Type-Options: nosniff
/assets/*
  Cache-Control: public, max-age=31536000, immutable
`);
});

test('in a folder, headersFile() is about that folder, and says nothing for the rest of the host', () => {
  const text = headersFile({ site, base: '/reports/fruit/', lines });
  expect(text.match(/^\S+/gm)).toEqual(['/reports/fruit/*', '/reports/fruit/assets/*']);
  expect(text).not.toContain('Strict-Transport-Security');
});

test('headersOf() lets a site that is read in the open be read in the open', () => {
  const served = { site: 'http://localhost:4321', base: '/', lines };
  expect(headersOf(served)).not.toHaveProperty('Strict-Transport-Security');
});

test.each([
  ['nginx', /^add_header (\S+) "(.*)" always;$/gm],
  ['Apache', /^Header always set (\S+) "(.*)"$/gm],
])('the guide to hosts has the same for %s', async (_, line) => {
  const guide = await readFile('docs/hosting.md', 'utf8');
  const told = [...guide.matchAll(line)].map(([, name, value]) => [name, value]);
  const served = { site, base: '/', lines: linesOf(`<script>${early}</script>`) };
  expect(told).toEqual(Object.entries(headersOf(served)));
});

test('the guide to hosts has for nginx and for Apache how long files are kept', async () => {
  const guide = await readFile('docs/hosting.md', 'utf8');
  for (const { 'Cache-Control': words } of Object.values(keeping)) {
    expect(guide.split(`"${words}"`)).toHaveLength(3);
  }
});
