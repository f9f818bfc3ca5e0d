// Takes out of the sheets in each page of a built site the rules for what the page does not have: they
// come with the components that such a page may hold.

import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import postcss, { type ChildNode } from 'postcss';
import parseSelector from 'postcss-selector-parser';

/** Leave in the sheets of all pages in a folder what they use themselves, and what its scripts may add. */
export async function trimSheets(folder: string) {
  const all = await readdir(folder, { recursive: true });
  const read = (file: string) => readFile(path.join(folder, file), 'utf8');
  const scripts = await Promise.all(all.filter((file) => file.endsWith('.js')).map(read));
  const added = new Set(scripts.flatMap((script) => script.match(/[\w-]+/g) ?? []));
  for (const file of all.filter((file) => file.endsWith('.html'))) {
    const page = await read(file);
    await writeFile(path.join(folder, file), trimmed(page, added));
  }
}

/** A page with those rules in its sheets that it, or names that are added to it, have a use for. */
export function trimmed(page: string, added: ReadonlySet<string>) {
  const here = namesIn(page);
  const has = (name: string) => here.has(name) || added.has(name.replace(/^[.#]/, ''));
  return page.replaceAll(
    /(<style>)([\s\S]*?)(?=<\/style>)/g,
    (_, tag: string, sheet: string) => tag + used(partsOf(sheet), has),
  );
}

/** The elements, classes and ids of a page, as selectors name them: `main`, `.note`, `#menu`. */
function namesIn(page: string) {
  const values = (attribute: string, sign: string) =>
    [...page.matchAll(new RegExp(`\\s${attribute}=(?:"([^"]*)"|([^\\s">]+))`, 'g'))].flatMap(
      ([, quoted, bare = '']) => (quoted ?? bare).split(/\s+/).map((name) => sign + name),
    );
  const elements = [...page.matchAll(/<([a-z][\w-]*)/gi)].map(([, name = '']) => name);
  return new Set([...elements, ...values('class', '.'), ...values('id', '#')]);
}

/** A rule, with what an element must be for each of its selectors; or a group of such under a condition; or other words. */
type Part =
  | { selectors: { words: string; names: string[] }[]; body: string }
  | { condition: string; parts: Part[] }
  | { words: string };

function used(parts: readonly Part[], has: (name: string) => boolean): string {
  return parts
    .map((part) => {
      if ('words' in part) return part.words;
      if ('parts' in part) {
        const inside = used(part.parts, has);
        return inside && `${part.condition}{${inside}}`;
      }
      const selectors = part.selectors.filter(({ names }) => names.every(has));
      return selectors.length > 0
        ? `${selectors.map(({ words }) => words).join(',')}{${part.body}}`
        : '';
    })
    .join('');
}

/** The parts of a sheet. Pages of a kind have the same, and to read it takes longer than to use it. */
function partsOf(sheet: string): Part[] {
  const known = read.get(sheet) ?? postcss.parse(sheet).nodes.map(partOf);
  read.set(sheet, known);
  return known;
}

const read = new Map<string, Part[]>();

function partOf(node: ChildNode): Part {
  if (node.type === 'rule') {
    const selectors = node.selectors.map((words) => ({ words, names: namesOf(words) }));
    return { selectors, body: node.nodes.map(String).join(';') };
  }
  if (node.type === 'atrule' && node.nodes && /^(media|supports|container)$/.test(node.name)) {
    return { condition: `@${node.name} ${node.params}`, parts: node.nodes.map(partOf) };
  }
  return { words: node.type === 'atrule' && !node.nodes ? `${node};` : String(node) };
}

/** The names that a selector has of what must be there: not those it rules out, or asks for in other ways. */
function namesOf(selector: string) {
  const names: string[] = [];
  for (const one of parseSelector().astSync(selector).nodes) {
    for (const node of one.nodes) {
      if (node.type === 'tag') names.push(node.value);
      if (node.type === 'class') names.push(`.${node.value}`);
      if (node.type === 'id') names.push(`#${node.value}`);
    }
  }
  return names;
}
