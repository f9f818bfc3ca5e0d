import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withPolicy } from '../../scripts/policy';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const site = 'https://plums.example/';

const page = (head: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Plums</title>${head}</head><body><main></main></body></html>`;

test('withPolicy(page) names the scripts that stand in it, before all that it rules', () => {
  const read = '<script>let plums = 1 < 2;</script>';
  const kept = '<script type="text/html" class="kept"><p>Apples</p></script>';
  const linked = '<script type="application/ld+json">{}</script>';
  const own = '<script type="module" src="/assets/a.js"></script>';
  const made = withPolicy(page(`${read}${linked}${kept}${own}`), site);
  const [, policy = ''] =
    made.match(
      /<meta charset="utf-8"><meta http-equiv="content-security-policy" content="([^"]*)">/,
    ) ?? [];
  expect(policy.split(';')).toEqual([
    "default-src 'none'",
    "base-uri 'none'",
    "connect-src 'self'",
    "font-src 'self' https://plums.example/assets/",
    "form-action 'self'",
    "img-src 'self'",
    `script-src 'self' ${hash('let plums = 1 < 2;')}`,
    "style-src 'self' https://plums.example/assets/",
  ]);
  for (const part of [read, kept, linked, own]) expect(made).toContain(part);
});

test('withPolicy(page) lets no page go without', () => {
  expect(() => withPolicy('<head><meta charset=latin1></head>', site)).toThrow(
    'a page has no <meta charset="utf-8">',
  );
});

test('withPolicy(page) lets no script into a page that has none, but those of the site', () => {
  expect(withPolicy(page(''), site)).toContain("script-src 'self';style-src");
});
