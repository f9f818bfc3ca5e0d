import { createHash } from 'node:crypto';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { LinkChecker } from 'linkinator';
import { expect, inject, test } from 'vitest';
import { characters } from '../src/format/text/characters';
import { urlOf } from '../src/web/href';
import { all, files, text } from './built';
import { early, script } from './house/rules';
import { serve } from './serve';

const site = inject('site');
const folder = inject('folder');

const check = async (url: string) => {
  const { links } = await new LinkChecker().check({
    path: `${url}/`,
    recurse: true,
    checkFragments: true,
    linksToSkip: [`^(?!${url})`],
  });
  return links;
};

test('every page can be reached, and every link and anchor leads somewhere', async () => {
  const links = await check(site);
  const reached = links.filter(({ state }) => state === 'OK').map(({ url }) => url);
  /** Pages that lead on to where their content is now; nothing links to them. */
  const leadsOn = await Promise.all(
    files.map(async (file) => (await text(file)).includes('content="noindex"')),
  );
  const pages = files.filter((file, i) => file !== '404.html' && !leadsOn[i]);
  expect(reached).toEqual(
    expect.arrayContaining(pages.map((file) => `${site}/${file.replace('index.html', '')}`)),
  );
  expect(links.filter(({ state }) => state === 'BROKEN')).toEqual([]);
});

test('a dead link and a dead anchor would be found', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'site-'));
  await writeFile(path.join(folder, 'index.html'), '<a href="/gone/">a</a> <a href="#gone">b</a>');
  await writeFile(path.join(folder, '404.html'), 'gone');
  const { url, close } = await serve(folder);
  const links = await check(url);
  close();
  const broken = links.filter(({ state }) => state === 'BROKEN').map((link) => link.url);
  expect(broken.sort()).toEqual([`${url}/#gone`, `${url}/gone/`]);
});

test.each(files)('%s has no list without an item', async (file) => {
  expect((await text(file)).match(emptyList) ?? []).toEqual([]);
});

const emptyList = /<([ou]l|dl)\b[^>]*>\s*<\/\1>/g;

test('a list without an item would be found', () => {
  expect('<ul><li>a</li></ul><ol class="b"> </ol>'.match(emptyList)).toEqual([
    '<ol class="b"> </ol>',
  ]);
});

/** What names things of a page to do something with them: sheets, scripts, and what makes Markdown of it. */
const users = await Promise.all([
  ...all.filter((file) => /\.(css|js)$/.test(file)).map(text),
  ...['readable', 'twin'].map((name) => readFile(`scripts/${name}.ts`, 'utf8')),
]);

/** What keeps its name for reader views: see EndRemarks.astro. */
const forReaders = ['content'];

test('no class and no data attribute stands in a page that nothing uses', async () => {
  const pages = await Promise.all(files.map(text));
  const inside = pages.flatMap((page) => page.match(/<style>[\s\S]*?<\/style>/g) ?? []);
  const used = new Set([...users, ...inside].flatMap((words) => words.match(/[\w-]+/g) ?? []));
  const valuesOf = (part: RegExp) =>
    new Set(pages.flatMap((page) => [...page.matchAll(part)].flatMap(([, value = '']) => value)));
  const classes = [...valuesOf(/\sclass="([^"]*)"/g)].flatMap((value) => value.split(' '));
  expect(classes.length).toBeGreaterThan(50);
  expect(new Set(classes.filter((name) => !used.has(name) && !forReaders.includes(name)))).toEqual(
    new Set(),
  );
  const read = users.join();
  const attributes = [...valuesOf(/\sdata-([a-z-]+)(?=[\s=>])/g)];
  expect(attributes.length).toBeGreaterThan(5);
  expect(
    attributes.filter(
      (name) => !used.has(`data-${name}`) && !new RegExp(`dataset\\W+${name}\\b`).test(read),
    ),
  ).toEqual([]);
});

test.each(files)('%s is valid HTML, with every id once', async (file) => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      // An address is an anchor: `harvest/fruit`.
      'valid-id': ['error', { relaxed: true }],
      'long-title': 'off',
      // Astro writes void elements either way, and uses the shorthand of boolean attributes.
      'void-style': 'off',
      'attribute-boolean-style': 'off',
    },
  });
  const { results } = await validator.validateFile(path.join(folder, file));
  const messages = results.flatMap((result) =>
    result.messages.map(({ line, ruleId, message }) => `${line}: ${ruleId}: ${message}`),
  );
  expect(messages).toEqual([]);
});

/** The levels of the headings of a page, as they are heard. */
const levelsIn = (page: string) =>
  [...page.matchAll(/<h([1-6])(?:\s[^>]*?aria-level="(\d)")?/g)].map(([, level, heard]) =>
    Number(heard ?? level),
  );

const skipping = (levels: readonly number[]) =>
  levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1);

test.each(files)('%s has headings that skip no level', async (file) => {
  expect(skipping(levelsIn(await text(file)))).toEqual([]);
});

test('a heading that skips a level would be found', () => {
  const page = '<h1>Fruit</h1> <h3 id="a" aria-level="2">Apples</h3> <h4 id="b">Boskoop</h4>';
  expect(levelsIn(page)).toEqual([1, 2, 4]);
  expect(skipping(levelsIn(page))).toEqual([4]);
});

test.each(files)('%s keeps to the characters that the fonts of the site have', async (file) => {
  const html = await text(file);
  const known = new Set([...characters, '\n', '\t']);
  const words = html.replaceAll(/<(style|script)[\s\S]*?<\/\1>|<[^>]*>|&\w+;/g, '');
  expect([...new Set(words)].filter((character) => !known.has(character))).toEqual([]);
});

/** What is drawn with a pattern that is not on the page. */
const hollow = (page: string) =>
  [...page.matchAll(/url\(#([\w-]+)\)/g)]
    .map(([, id = '']) => id)
    .filter((id) => !page.includes(`id="${id}"`));

test.each(files)('%s has the patterns that it draws with', async (file) => {
  expect(hollow(await text(file))).toEqual([]);
});

test('a bar without its pattern would be found', () => {
  const bar = '<rect fill="url(#hatch-orchard)" />';
  expect(hollow(bar)).toEqual(['hatch-orchard']);
  expect(hollow(`<pattern id="hatch-orchard"></pattern>${bar}`)).toEqual([]);
});

/** What some host, archive or disk cannot keep: odd or hidden names, those of devices, long ones. */
const unkept = (files: readonly string[]) => {
  const lower = files.map((file) => file.toLowerCase());
  return files.filter(
    (file, i) =>
      file.length > 150 ||
      lower.indexOf(file.toLowerCase()) !== i ||
      file
        .split(path.sep)
        .some((name) => !/^[a-z\d][\w.-]*$/i.test(name) || /^(con|prn|aux|nul)(\.|$)/i.test(name)),
  );
};

test('any host keeps all files as they are; Jekyll is told to stay away, and hosts what to say of them', () => {
  expect(unkept(all).sort()).toEqual(['.nojekyll', '_headers']);
});

test('a name that a host cannot keep would be found', () => {
  const odd = [
    '_a/b.js',
    'a b.csv',
    'ä.svg',
    'aux.json',
    'x/con/index.html',
    `${'a/'.repeat(80)}b`,
  ];
  expect(unkept([...odd, 'data/fruit.csv', 'data/Fruit.csv'])).toEqual([...odd, 'data/Fruit.csv']);
});

/** Spaces that do not break or are narrow, and letters that are not seen. */
const unseen = /(?! )\p{Zs}|[\u00ad\u200b\u2060]|(?<!^)\ufeff/gu;

// The file of the search holds the words that it shows, as they are shown.
const forPrograms = all.filter(
  (file) => /\.(csv|json|bib|md|txt|xml)$/.test(file) && file !== 'search.json',
);

test.each(forPrograms)('%s has plain spaces', async (file) => {
  expect((await text(file)).match(unseen) ?? []).toEqual([]);
});

test('a space that is not plain would be found; the mark at the start of a table is none', () => {
  expect('\ufeffUS$3\u00a0billion, 10\u202f000, a\u200bb'.match(unseen)).toHaveLength(3);
});

/** What a page makes a browser fetch from elsewhere; its own whole address is only named. */
const strange =
  /<(link(?! rel="canonical")|script|img|iframe)[^>]*(src|href)="(https?:)?\/\/[^"]*"|url\(["']?https?:/g;

test.each(files)('%s asks nothing of another origin', async (file) => {
  const html = await text(file);
  expect(html.match(strange) ?? []).toEqual([]);
});

test('what is asked of another origin would be found', () => {
  const own = '<link rel="canonical" href="https://orchard.example/">';
  const others =
    '<link rel="stylesheet" href="https://a.example/a.css"><img src="//a.example/a.png">';
  expect(own.match(strange)).toBe(null);
  expect(others.match(strange)).toHaveLength(2);
});

/** Where sheets and fonts are, as a policy names it beside `'self'`. */
const assets = ` ${urlOf({ path: 'assets/' })}`;

/** What is in a page that its policy does not name: sheets, scripts of other words, styles and handlers in tags. */
const unnamed = (page: string) => {
  const [before = '', policy = '', rest = ''] = page.split(
    /<meta http-equiv="content-security-policy" content="([^"]*)">/,
  );
  const inside = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)];
  const named = (text: string) =>
    policy.includes(`'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  return [
    ...(before.match(/<(style|script|link)/g) ?? []),
    ...inside.map(([, text = '']) => text).filter((text) => !named(text)),
    ...(rest.match(/<style|<[a-z][^>]*\s(style|on[a-z]+)=/g) ?? []),
    ...(rest.match(/="\s*javascript:/gi) ?? []),
    ...(policy.replaceAll(assets, '').match(/unsafe-\w+|\*|https?:|data:/g) ?? []),
  ];
};

test.each(files)('%s has nothing in it that its policy does not name', async (file) => {
  expect(unnamed(await text(file))).toEqual([]);
});

test('what a policy does not name would be found', () => {
  const page = `<link><meta http-equiv="content-security-policy" content="script-src 'sha256-abc' 'unsafe-eval' data:;style-src 'self'${assets} https://a.example/">
    <style>a{}</style><script>b</script><p class="c" style="top: 0"></p><p onclick="d"></p><a href="javascript:e">f</a>`;
  expect(unnamed(page)).toEqual([
    '<link',
    'b',
    '<style',
    '<p class="c" style=',
    '<p onclick=',
    '="javascript:',
    'unsafe-eval',
    'data:',
    'https:',
  ]);
  expect(unnamed('<style>a{}</style>')).not.toEqual([]);
});

/** A script of the site, by the address that pages ask for it. */
const own = /^<script type="module" src="\/(assets\/[\w.-]+\.js)">$/;

test.each(files)('%s asks for one script, and runs one line before it is painted', async (file) => {
  const html = await text(file);
  const [before, ...after] = html.split(`<script>${early}</script>`);
  expect(after).toHaveLength(1);
  expect(before).not.toContain('<body');
  const found = (before + after.join('')).match(script) ?? [];
  expect(found).toHaveLength(1);
  expect(found.filter((tag) => !own.test(tag))).toEqual([]);
});

test('the script of all pages weighs less than 5 kB compressed, and the search it opens 12', async () => {
  const tags = (await text('index.html')).match(script) ?? [];
  const [first = ''] = tags.flatMap((tag) => tag.match(own)?.[1] ?? []);
  const others = all.filter((file) => /^assets.*\.js$/.test(file) && file !== first);
  // What filters, quotations, remarks and sorting ask for is weighed by itself.
  const later = others.filter((file) => !/\/(filters|quote|remarks|sortable)\./.test(file));
  const weigh = async (files: string[]) => {
    const texts = await Promise.all(files.map((file) => readFile(path.join(folder, file))));
    return gzipSync(Buffer.concat(texts)).length;
  };
  expect(await weigh([first])).toBeLessThan(5 * 1024);
  expect(await weigh(later)).toBeLessThan(12 * 1024);
});
