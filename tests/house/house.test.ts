import { expect, test } from 'vitest';
import { circlesIn, type Files } from './imports';
import {
  addressed,
  early,
  empty,
  homeless,
  impure,
  named,
  openers,
  scripts,
  upward,
} from './rules';

const rooted = (files: Files) =>
  Object.fromEntries(Object.entries(files).map(([file, text]) => [file.slice(1), text]));

const rooms = rooted(
  import.meta.glob<string>('/src/**/*.{ts,mjs,astro,css}', {
    eager: true,
    query: '?raw',
    import: 'default',
  }),
);

test('the house has rooms, and every file lives in one of them', () => {
  expect(Object.keys(rooms).length).toBeGreaterThan(50);
  expect(homeless(rooms)).toEqual([]);
  expect(empty(rooms)).toEqual([]);
});

test('no files import each other in a circle, types included', () => {
  expect(circlesIn(rooms)).toEqual([]);
});

test('no room imports from a higher floor', () => {
  expect(upward(rooms)).toEqual([]);
});

test('schema, format and charts depend on their arguments alone', () => {
  expect(impure(rooms)).toEqual([]);
});

test('only report/ opens data/ and content/', () => {
  expect(openers(rooms)).toEqual([]);
});

test('one file knows where the site stands, and nobody cuts addresses up', () => {
  expect(addressed(rooms)).toEqual([]);
});

test('a script is a module that a component imports, or the one line before the first paint', () => {
  expect(scripts(rooms)).toEqual([]);
});

test('each rule finds what is planted', () => {
  expect(upward({ 'src/charts/pie.ts': "import type { X } from '../report/gate/x';" })).toEqual([
    'src/charts/pie.ts imports src/report/gate/x',
  ]);
  const held = "import { x } from '../opened/x';";
  expect(upward({ 'src/report/gate/a.ts': held })).toHaveLength(1);
  expect(upward({ 'src/report/about/a.ts': held })).toEqual([]);
  const [apple, pear] = ["import type { Pear } from './pear';", "import { apple } from './apple';"];
  expect(circlesIn({ 'src/schema/apple.ts': apple, 'src/schema/pear.ts': pear })).toEqual([
    'src/schema/apple.ts → src/schema/pear.ts → src/schema/apple.ts',
  ]);
  expect(circlesIn({ 'src/schema/apple.ts': apple, 'src/schema/pear.ts': '' })).toEqual([]);
  expect(empty({ 'src/schema/apple.ts': '' })).not.toContain('schema');
  expect(empty({ 'src/schema/apple.ts': '' })).toContain('rules');
  expect(upward({ 'src/browser/a.ts': "import { x } from '../report/opened/x';" })).toHaveLength(1);
  expect(impure({ 'src/format/age.ts': 'const now = Date.now();' })).toEqual([
    'src/format/age.ts: Date.now',
  ]);
  expect(openers({ 'src/pages/a.astro': "import a from '../../data/fruit.json';" })).toHaveLength(
    1,
  );
  expect(addressed({ 'src/web/href.ts': 'env.BASE_URL' })).toEqual([]);
  expect(addressed({ 'src/report/a.ts': 'const base = import.meta.env.BASE_URL;' })).toEqual([
    'src/report/a.ts: BASE_URL',
  ]);
  expect(addressed({ 'src/report/a.ts': 'new URL(path, import.meta.env.SITE)' })).toHaveLength(1);
  expect(addressed({ 'src/report/a.ts': "place.replace(/#.*/, '')" })).toHaveLength(1);
  expect(addressed({ 'src/report/a.ts': "place.split('#')" })).toHaveLength(1);
  const state = { 'src/charts/pie.ts': 'The state of a pie.' };
  expect(named(state, ['state', 'pie-town'])).toEqual([]);
  expect(named({ 'src/charts/pie.ts': "pathTo('state/')" }, ['state'])).toHaveLength(1);
  expect(named({ 'src/charts/pie.ts': 'of Pie Town' }, ['state', 'Pie Town'])).toHaveLength(1);
  expect(named({ 'src/charts/pie.ts': 'if (id === "apples")' }, ['apples'])).toEqual([
    'src/charts/pie.ts: apples',
  ]);
  expect(
    homeless({ 'src/utils/a.ts': '', 'src/charts/help/a.ts': '', 'src/format/a.ts': '' }),
  ).toEqual(['src/utils/a.ts', 'src/charts/help/a.ts']);
});

test.each([
  '<script>alert(1)</script>',
  '<script type="module" src="a.js"></script>',
  '<script src="a.js" type="application/ld+json"></script>',
  '<script type="application/ld+jsonp">alert(1)</script>',
  '<SCRIPT>alert(1)</SCRIPT>',
  '<Chart client:load />',
])('%s is found to be a script', (text) => {
  expect(scripts({ 'src/pages/a.astro': text })).toHaveLength(1);
});

test('an imported module is found to be in order', () => {
  const text = "<script>\n  import '../browser/marks';\n</script>";
  expect(scripts({ 'src/components/A.astro': text })).toEqual([]);
  expect(scripts({ 'src/components/A.astro': text.replace('../', 'https://a/') })).toHaveLength(1);
});

test('the line before the first paint is found to be in order, once and as it is', () => {
  const text = '<script is:inline set:html={early} />';
  expect(early.length).toBeLessThan(150);
  expect(scripts({ 'src/layouts/A.astro': text })).toEqual([]);
  expect(scripts({ 'src/layouts/A.astro': text.replace('early', 'late') })).toHaveLength(1);
  expect(scripts({ 'src/layouts/A.astro': text + text })).toHaveLength(1);
});

test.each(['application/ld+json', 'text/html'])('what is %s is found to be none', (type) => {
  const text = `<script type="${type}">{}</script>`;
  expect(scripts({ 'src/pages/a.astro': text })).toEqual([]);
});
