// The rules of the house, as functions from files to what breaks them, so that a planted violation
// can prove each of them able to fail.

/** Floors of src/, from the ground up. */
export const floors = [
  'schema',
  'format',
  'charts',
  'rules',
  'report',
  'styles',
  'browser',
  'components',
  'layouts',
  'pages',
] as const;

const pure = floors.slice(0, floors.indexOf('report'));

/** Files by their path from the root: `src/charts/bars.ts`. */
export type Files = Record<string, string>;

const roomOf = (file: string) => file.split('/')[1] ?? '';
const floorOf = (file: string) => floors.indexOf(roomOf(file) as (typeof floors)[number]);
const housed = (files: Files) => Object.entries(files).filter(([file]) => floorOf(file) >= 0);

/** Files that live on no floor; the root holds nothing. */
export const homeless = (files: Files) => Object.keys(files).filter((file) => floorOf(file) < 0);

/** Imports of a room on a higher floor. */
export const upward = (files: Files) =>
  housed(files).flatMap(([file, text]) =>
    [...text.matchAll(/(?:from|import)[ (]*'(\.[^']+)'/g)]
      .map(([, path = '']) => new URL(path, `file:///${file}`).pathname.slice(1))
      .filter((path) => floorOf(path) > floorOf(file) || carriesData(file, path))
      .map((path) => `${file} imports ${path}`),
  );

/** What runs in the browser takes nothing of the room that reads the report, or a page would carry it all. */
const carriesData = (file: string, path: string) =>
  roomOf(file) === 'browser' && roomOf(path) === 'report';

/** On the pure floors: anything that reads a file, a clock, chance or the content of the site. */
export const impure = (files: Files) =>
  found(
    housed(files).filter(([file]) => (pure as string[]).includes(roomOf(file))),
    /astro:|node:|import\.meta|\bDate\.now|new Date\(\)|Math\.random|fetch\(/,
  );

/** Outside report/: anything that opens data/ or content/. */
export const openers = (files: Files) =>
  found(
    Object.entries(files).filter(([file]) => roomOf(file) !== 'report'),
    /['"`/]\/?(data|content)\/[^'"`]*\.(json|mdx)/,
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

/** A script that runs. Linked data stands in a script too, but is data. */
export const script = /<script(?!\s+type="application\/ld\+json"[\s>])[^>]*>|client:/gi;

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
