import { expect, test } from 'vitest';
import type { Files } from './imports';
import {
  late,
  orphans,
  pagesInParts,
  parted,
  partsInPages,
  unnamed,
  untold,
  wornBy,
} from './styles';

const rooms = Object.fromEntries(
  Object.entries(
    import.meta.glob<string>('/src/**/*.{ts,astro,css}', {
      eager: true,
      query: '?raw',
      import: 'default',
    }),
  ).map(([file, text]) => [file.slice(1), text]),
);

test('a page imports no sheet of a part, and a part none of a page', () => {
  expect(partsInPages(rooms)).toEqual([]);
  expect(pagesInParts(rooms)).toEqual([]);
});

test('each sheet is worn, and one beside a component by a component of its folder', () => {
  expect(Object.keys(rooms).filter((file) => file.endsWith('.css')).length).toBeGreaterThan(50);
  expect(orphans(rooms)).toEqual([]);
});

test('a page imports its frame first, and the frame its sheets', () => {
  expect(late(rooms)).toEqual([]);
});

test('the widths that sheets ask for are told in one place', () => {
  expect(untold(rooms)).toEqual([]);
});

test('a size that has a name is called by it', () => {
  expect(unnamed(rooms)).toEqual([]);
});

test('a page is saved with all that its rules say', () => {
  expect(parted(rooms)).toEqual([]);
});

test('a rule that would be saved in part would be found', () => {
  const sheet =
    'p { font: 1rem var(--sans); font-style: italic; } i { font: 1rem serif; font-style: normal; }';
  expect(parted({ 'src/a.css': sheet })).toEqual(['src/a.css: font stands before font-style']);
});

const orchard: Files = {
  'src/layouts/Page.astro':
    "---\nimport '../styles/tokens.css';\nimport Bar from '../components/frame/Bar.astro';\n---\n",
  'src/components/frame/Bar.astro': "---\nimport './bar.css';\n---\n",
  'src/components/frame/bar.css': '.bar { height: 3rem; }',
  'src/styles/tokens.css':
    '/* Widths:\n   40em     wide */\n:root {\n  /* Sizes that go by their names alone. */\n  --tree: 24px;\n  --row: 3.5rem;\n}\n@media (width > 40em) {}',
  'src/styles/pages/apples.css': '.apples { margin: 0; }',
  'src/pages/apples.astro':
    "---\nimport Page from '../layouts/Page.astro';\nimport '../styles/pages/apples.css';\n---\n",
};

test('an orchard that is in order is found to be', () => {
  const rules = [partsInPages, pagesInParts, orphans, late, untold, unnamed];
  expect(rules.flatMap((rule) => rule(orchard))).toEqual([]);
});

test('a page wears its sheet and those of its parts, and the frame’s own come before', () => {
  expect(wornBy('src/pages/apples.astro', orchard)).toEqual([
    'src/components/frame/bar.css',
    'src/styles/pages/apples.css',
  ]);
});

const page = (imports: string): Files => ({
  ...orchard,
  'src/pages/apples.astro': `---\n${imports}\n---\n`,
});

test('a page that imports the sheet of a part is found', () => {
  expect(partsInPages(page("import '../components/frame/bar.css';"))).toEqual([
    'src/pages/apples.astro imports src/components/frame/bar.css',
  ]);
});

test('a part that imports the sheet of a page is found', () => {
  const part = "---\nimport '../../styles/pages/apples.css';\n---\n";
  expect(pagesInParts({ ...orchard, 'src/components/frame/Bar.astro': part })).toEqual([
    'src/components/frame/Bar.astro imports src/styles/pages/apples.css',
  ]);
});

test('a sheet that nobody wears, or only one of another folder, is found', () => {
  expect(orphans({ ...orchard, 'src/styles/pears.css': '' })).toEqual(['src/styles/pears.css']);
  const far = { 'src/components/note/Note.astro': "---\nimport '../number/number.css';\n---\n" };
  expect(orphans({ ...orchard, ...far, 'src/components/number/number.css': '' })).toEqual([
    'src/components/number/number.css',
  ]);
});

test('what comes before the frame, or in it before a sheet, is found', () => {
  expect(late(page("import Bar from '../components/frame/Bar.astro';"))).toEqual([
    'src/pages/apples.astro does not import src/layouts/Page.astro first',
  ]);
  const frame =
    "---\nimport Bar from '../components/frame/Bar.astro';\nimport '../styles/tokens.css';\n---\n";
  expect(late({ ...orchard, 'src/layouts/Page.astro': frame })).toEqual([
    'src/layouts/Page.astro imports src/styles/tokens.css after other things',
  ]);
});

test('a width that is not told, or that is asked for nowhere, is found', () => {
  const bar = '@media (41em < width) { .bar { margin: 0; } }';
  expect(untold({ ...orchard, 'src/components/frame/bar.css': bar })).toEqual([
    'src/components/frame/bar.css asks for 41em, which src/styles/tokens.css does not tell',
  ]);
  expect(untold({ ...orchard, 'src/styles/tokens.css': '/*\n   40em wide */' })).toEqual([
    'src/styles/tokens.css tells 40em, which no sheet asks for',
  ]);
});

test('a size that is written out is found', () => {
  const bar = '.bar { height: 3.5rem; width: 124px; padding: 13.5rem; }';
  expect(unnamed({ ...orchard, 'src/components/frame/bar.css': bar })).toEqual([
    'src/components/frame/bar.css writes 3.5rem for --row',
  ]);
});
