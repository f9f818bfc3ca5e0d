import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withPolicy } from '../../scripts/policy';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const page = (head: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Plums</title>${head}</head><body><main></main></body></html>`;

test('withPolicy(page) makes one sheet of all, in their order and where the first stood', () => {
  const sheets = '<style>a{top:1px}</style><link rel="icon" href="/a.svg"><style>b{top:$&}</style>';
  expect(withPolicy(page(sheets))).toContain(
    '<title>Plums</title><style>a{top:1px}b{top:$&}</style><link rel="icon" href="/a.svg"></head>',
  );
});

test('withPolicy(page) calls fonts by their names, without what Astro adds to these', () => {
  const font = (name: string) =>
    `<style>@font-face{font-family:"${name}";src:url("/assets/0123456789abcdef.woff2")}</style>`;
  expect(withPolicy(page(font('Plum Serif-0123456789abcdef')))).toContain(font('Plum Serif'));
});

test('withPolicy(page) names the sheet and the scripts that stand in it, before all that it rules', () => {
  const read = '<script>let plums = 1 < 2;</script>';
  const kept = '<script type="text/html" class="kept"><p>Apples</p></script>';
  const linked = '<script type="application/ld+json">{}</script>';
  const own = '<script type="module" src="/assets/a.js"></script>';
  const made = withPolicy(page(`${read}<style>b{}</style>${linked}${kept}${own}`));
  const [, policy = ''] =
    made.match(
      /<meta charset="utf-8"><meta http-equiv="content-security-policy" content="([^"]*)">/,
    ) ?? [];
  expect(policy.split(';')).toEqual([
    "default-src 'none'",
    "base-uri 'none'",
    "connect-src 'self'",
    "font-src 'self'",
    "form-action 'self'",
    "img-src 'self'",
    `script-src 'self' ${hash('let plums = 1 < 2;')}`,
    `style-src ${hash('b{}')}`,
  ]);
  for (const part of [read, kept, linked, own]) expect(made).toContain(part);
});

test('withPolicy(page) lets no page go without', () => {
  expect(() => withPolicy('<head><meta charset=latin1></head>')).toThrow(
    'a page has no <meta charset="utf-8">',
  );
});

test('withPolicy(page) lets no style into a page that has none, and no script but those of the site', () => {
  expect(withPolicy(page(''))).toContain(";script-src 'self';style-src 'none'\">");
});
