// The rules of sheets, as functions from files to what breaks them, so that a planted violation can
// prove each of them able to fail.

import { parse } from 'postcss';
import type { Files } from './imports';

/** What a file imports by a path: other files, from the root; `a.css?raw` is no sheet, but its text. */
const importsOf = (file: string, text = '') =>
  [...text.matchAll(/^import (?:[^'";]* from )?'(\.[^']+)'/gm)].map(([, path = '']) =>
    decodeURI(new URL(path, `file:///${encodeURI(file)}`).href.slice('file:///'.length)),
  );

const isSheet = (file: string) => file.endsWith('.css');
const folderOf = (file: string) => file.slice(0, file.lastIndexOf('/'));
const inside = (files: Files, folder: string) =>
  Object.entries(files).filter(([file]) => file.startsWith(folder));
const components = (files: Files, folder = 'src/') =>
  inside(files, folder).filter(([file]) => file.endsWith('.astro'));

/** The frame around every page; its own sheets come first in each of them. */
const layout = 'src/layouts/Page.astro';

/** The sheets of the frame itself, in their order. */
export const framing = (files: Files) => importsOf(layout, files[layout]).filter(isSheet);

/** The sheets that a page wears after those of the frame: its own, and those of all parts it is made of. */
export function wornBy(page: string, files: Files): string[] {
  const seen = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const path of importsOf(file, files[file])) visit(path in files ? path : `${path}.ts`);
  };
  visit(page);
  const first = framing(files);
  return [...seen].filter((file) => isSheet(file) && !first.includes(file));
}

/** Pages that import the sheet of a part: theirs are in `styles/pages/`. */
export const partsInPages = (files: Files) =>
  components(files, 'src/pages/').flatMap(([page, text]) =>
    importsOf(page, text)
      .filter((path) => isSheet(path) && !path.startsWith('src/styles/pages/'))
      .map((path) => `${page} imports ${path}`),
  );

/** Sheets of pages that something else imports. */
export const pagesInParts = (files: Files) =>
  components(files)
    .filter(([file]) => !file.startsWith('src/pages/'))
    .flatMap(([file, text]) =>
      importsOf(file, text)
        .filter((path) => path.startsWith('src/styles/pages/'))
        .map((path) => `${file} imports ${path}`),
    );

/** Sheets that nobody wears; one beside a component is worn by a component of its folder. */
export const orphans = (files: Files) =>
  Object.keys(files)
    .filter(isSheet)
    .filter((sheet) => {
      const beside = sheet.startsWith('src/components/');
      const wearers = inside(files, beside ? `${folderOf(sheet)}/` : 'src/');
      return !wearers.some(([file, text]) =>
        importsOf(file, text).some((path) => path === sheet || path === `${sheet}?inline`),
      );
    });

/** Pages that import something before the frame, and a frame that imports something before its sheets. */
export const late = (files: Files) => [
  ...components(files, 'src/pages/')
    .filter(([page, text]) => importsOf(page, text)[0] !== layout)
    .map(([page]) => `${page} does not import ${layout} first`),
  ...importsOf(layout, files[layout])
    .filter((path, i, all) => isSheet(path) && !isSheet(all[i - 1] ?? path))
    .map((path) => `${layout} imports ${path} after other things`),
];

const tokens = 'src/styles/tokens.css';

/** Widths that a query asks for and tokens.css does not tell, or that it tells and no query asks for. */
export function untold(files: Files): string[] {
  const told = [...(files[tokens] ?? '').matchAll(/^ {3}([\d.]+(?:em|px)) /gm)].map(
    ([, width = '']) => width,
  );
  const asked = Object.entries(files)
    .filter(([file]) => isSheet(file))
    .flatMap(([file, text]) =>
      [...text.matchAll(/@(?:media|container)[^{]*/g)].flatMap(([query]) =>
        [...query.matchAll(/[\d.]+(?:em|px)/g)].map(([width]) => ({ file, width })),
      ),
    );
  return [
    ...asked
      .filter(({ width }) => !told.includes(width))
      .map(({ file, width }) => `${file} asks for ${width}, which ${tokens} does not tell`),
    ...told
      .filter((width) => !asked.some((one) => one.width === width))
      .map((width) => `${tokens} tells ${width}, which no sheet asks for`),
  ];
}

/** Sheets that write a size out which has a name: those that tokens.css says go by their names alone. */
export function unnamed(files: Files): string[] {
  const [, named = ''] = /by their names alone[^/]*\/\n([^}]*)/.exec(files[tokens] ?? '') ?? [];
  const sizes = [...named.matchAll(/(--\w+): ([\d.]+(?:rem|px));/g)];
  return Object.entries(files)
    .filter(([file]) => isSheet(file) && file !== tokens)
    .flatMap(([file, text]) =>
      sizes
        .filter(([, , size = '']) =>
          new RegExp(`(?<![\\d.])${size.replace('.', '\\.')}(?!\\w)`).test(
            text.replaceAll(/\/\*[\s\S]*?\*\//g, ''),
          ),
        )
        .map(([, name, size]) => `${file} writes ${size} for ${name}`),
    );
}

/**
 * Shorthands with a variable that a longhand follows in one rule: Chromium saves a page without them,
 * `font: 1rem var(--sans); font-style: italic` with neither size nor letters.
 */
export const parted = (files: Files) =>
  Object.entries(files)
    .filter(([file]) => isSheet(file))
    .flatMap(([file, text]) => {
      const faults: string[] = [];
      parse(text).walkDecls(/^(font|border|background|margin|padding|outline)$/, (short) => {
        const after = (short.parent?.nodes ?? []).slice((short.parent?.index(short) ?? 0) + 1);
        const long = after.find(
          (node) =>
            'prop' in node &&
            node.prop.startsWith(`${short.prop}-`) &&
            !/-(radius|offset|collapse|spacing)$/.test(node.prop),
        );
        if (short.value.includes('var(') && long && 'prop' in long) {
          faults.push(`${file}: ${short.prop} stands before ${long.prop}`);
        }
      });
      return faults;
    });
