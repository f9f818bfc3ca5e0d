// The rules of the house, as functions from files to what breaks them, so that a planted violation
// can prove each of them able to fail.

import { type Files, importsIn } from './imports.ts';
import { fromTop, ground, roomOf } from './rooms.ts';

/** How far a room is from the top. */
const depthOf = (file: string) => {
  const room = roomOf(file);
  return room ? fromTop.indexOf(room) : -1;
};

/** Files that live in no room; the root holds nothing. */
export const homeless = (files: Files) => Object.keys(files).filter((file) => !roomOf(file));

/** Rooms in which nobody lives. */
export const empty = (files: Files) => {
  const lived = new Set(Object.keys(files).map(roomOf));
  return fromTop.filter((room) => !lived.has(room));
};

/** Imports of a room that is higher. */
export const upward = (files: Files) =>
  [...importsIn(files)].flatMap(([file, imported]) =>
    imported
      .filter((path) => (roomOf(path) && depthOf(path) < depthOf(file)) || carriesData(file, path))
      .map((path) => `${file} imports ${path}`),
  );

/** What runs in the browser takes nothing of the rooms that read the report, or a page would carry it all. */
const carriesData = (file: string, path: string) =>
  file.startsWith('src/browser/') && path.startsWith('src/report/');

const isPure = (file: string) => depthOf(file) >= fromTop.indexOf(ground);

/** On the pure floors: anything that reads a file, a clock, chance or the content of the site. */
export const impure = (files: Files) =>
  found(
    Object.entries(files).filter(([file]) => isPure(file)),
    /astro:|node:|import\.meta|\bDate\.now|new Date\(\)|Math\.random|fetch\(/,
  );

/** Outside report/: anything that opens data/ or content/. */
export const openers = (files: Files) =>
  found(
    Object.entries(files).filter(([file]) => !file.startsWith('src/report/')),
    /['"`/]\/?(data|content)\/[^'"`]*\.(json|mdx)/,
  );

/** The files that know where the site stands, and how a place is written. */
const addressing = ['src/web/href.ts', 'src/format/place.ts'];

/** Outside of them: what asks where the site stands, or cuts addresses up. */
export const addressed = (files: Files) =>
  found(
    Object.entries(files).filter(([file]) => !addressing.includes(file)),
    /\bBASE_URL\b|\benv\.SITE\b|\b(replace|split|indexOf|startsWith)\([/'"`]#/,
  );

/**
 * Names of one report, where the engine should know none. An id of one word, `state`, is a word like
 * any other: it counts where it is quoted, or a step of an address.
 */
export const named = (files: Files, names: readonly string[]) => {
  const words = names.filter((name) => /^[a-z]+$/.test(name)).join('|');
  const others = names.filter((name) => !/^[a-z]+$/.test(name)).join('|');
  const patterns = [
    words && `(?<=['"\`/])(${words})(?=['"\`/#])`,
    others && `(?<![\\w-])(${others})(?![\\w-])`,
  ];
  return found(Object.entries(files), new RegExp(patterns.filter(Boolean).join('|'), 'i'));
};

/** A script that runs. Linked data stands in a script too, and so does what is kept for later, but runs not. */
export const script =
  /<script(?!\s+type="(?:application\/ld\+json|text\/html)"[\s>])[^>]*>|client:/gi;

const imported = /<script>\s*import '(?:\.\.\/)+browser\/[a-z/-]+';\s*<\/script>/g;

/** The one line that a page runs before it is painted: it reads how the reader has pages look. */
export const early =
  "try{document.documentElement.dataset.display=localStorage['/display']||''}catch{}";

/** How the frame of pages puts it there. */
const line = '<script is:inline set:html={early} />';

/** Scripts that run, in a page or a component, and are neither that line nor the import of a module. */
export const scripts = (files: Files) =>
  found(
    Object.entries(files).map(([file, text]) => [
      file,
      text.replaceAll(imported, '').replace(line, ''),
    ]),
    new RegExp(script, 'i'),
  );

const found = (files: [string, string][], pattern: RegExp) =>
  files.flatMap(([file, text]) => {
    const match = text.match(pattern);
    return match ? `${file}: ${match[0].trim()}` : [];
  });
