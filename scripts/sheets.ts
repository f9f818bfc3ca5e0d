// Takes the sheets out of the finished pages of a built site and puts them into files, which a browser
// keeps from page to page: one that all pages share, and one more for each kind of page that has rules
// of its own.

import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import postcss from 'postcss';
import { namesIn, used } from './used-rules.ts';

/** Give the pages in the folder of a built site, which stands under `base`, sheets in files. */
export async function shareSheets(folder: string, base: string) {
  // In an order that is the same on every machine.
  const all = (await readdir(folder, { recursive: true })).sort();
  const read = (file: string) => readFile(path.join(folder, file), 'utf8');
  const scripts = await Promise.all(all.filter((file) => file.endsWith('.js')).map(read));
  const added = new Set(scripts.flatMap((script) => script.match(/[\w-]+/g) ?? []));
  const pages = all.filter((file) => file.endsWith('.html'));
  const kinds = new Map<string, Kind>();
  for (const file of pages) {
    const page = await read(file);
    const sheet = sheetOf(page);
    const { names, pages } = kinds.get(sheet) ?? { names: new Set<string>(), pages: 0 };
    kinds.set(sheet, { names: namesIn(page).union(names), pages: pages + 1 });
  }
  const { shared, own } = share(kinds, added);
  const file = async (name: string, text: string) => {
    const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8);
    const place = `assets/${name}.${hash}.css`;
    await writeFile(path.join(folder, place), text);
    return base + place;
  };
  const first = await file('sheet', shared);
  const links = new Map<string, string[]>();
  for (const [sheet, text] of own) {
    links.set(sheet, text ? [first, await file('more', text)] : [first]);
  }
  for (const file of pages) {
    const page = await read(file);
    await writeFile(path.join(folder, file), linked(page, links.get(sheetOf(page)) ?? []));
  }
}

const sheets = /<style>([\s\S]*?)<\/style>/g;

/** All sheets of a page, and its fonts by their names alone: Astro adds digits to each, which do not compress. */
export const sheetOf = (page: string) =>
  [...page.matchAll(sheets)]
    .map(([, text = '']) => text.replaceAll(/("[^"]*)-[0-9a-f]{16}(?=")/g, '$1'))
    .join('');

/** A page with links, where its first sheet stood, in the place of its sheets. */
export function linked(page: string, files: readonly string[]) {
  const links = files.map((file) => `<link rel="stylesheet" href="${file}">`).join('');
  let at = 0;
  return page.replaceAll(sheets, () => (at++ === 0 ? links : ''));
}

/** The names that pages with the same sheets have, and how many such pages there are. */
interface Kind {
  names: ReadonlySet<string>;
  pages: number;
}

/**
 * What the sheets of all kinds of pages come to: the longest that several pages have is for all, as those
 * who read a report see its kind again and again; and each kind has of its own what it has beyond that.
 * The sheet of one page may be longer, with a rule for each choice in a long list. None keeps a rule for
 * what no page has that it is for, and no script adds.
 */
export function share(kinds: ReadonlyMap<string, Kind>, added: ReadonlySet<string>) {
  const has = (names: ReadonlySet<string>) => (name: string) =>
    names.has(name) || added.has(name.replace(/^[.#]/, ''));
  const [[longest = ''] = []] = [...kinds].sort(
    ([one, { pages }], [other, { pages: others }]) =>
      Number(others > 1) - Number(pages > 1) || other.length - one.length,
  );
  const common = postcss.parse(longest).nodes;
  const known = new Set(common.map(String));
  const everywhere = new Set([...kinds.values()].flatMap(({ names }) => [...names]));
  const own = [...kinds].map(([sheet, { names }]) => {
    const more = postcss.parse(sheet).nodes.filter((node) => !known.has(String(node)));
    return [sheet, used(more, has(names))] as const;
  });
  return { shared: used(common, has(everywhere)), own };
}
