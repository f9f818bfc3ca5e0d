import { lastOf } from '../../format/address';
import { splitTemplate } from '../../format/text/template';
import { Missing, Problem } from '../../schema/problem';
import type { Report } from '../../schema/report';
import { Id } from '../../schema/words';

/** @throws Missing, with what there is in a file, where nothing there has this name. */
export function checkKnown(thing: string, name: string, there: readonly string[], file: string) {
  if (there.includes(name)) return;
  throw new Missing(`no ${thing} "${name}"; there are: ${there.join(', ')}`, file, name);
}

/** Things by their names. */
export type Named<T> = ReadonlyMap<string, T>;

/** What has been found stays found: look for it once. What is not there is told each time. */
export function once<Key, T>(find: (key: Key) => T): (key: Key) => T {
  const found = new Map<Key, T>();
  return (key) => {
    const thing = found.get(key) ?? find(key);
    found.set(key, thing);
    return thing;
  };
}

/** What has a name. @throws Missing as `checkKnown`. */
export const findIn = <T>(thing: string, name: string, there: Named<T>, file: string) =>
  find(there, name, file, `no ${thing} "${name}"; there are`);

/** What stands at an address, by its name there. @throws Missing with the names that there are. */
export const findAt = <T>(
  thing: string,
  address: string,
  there: Named<T>,
  file: string,
  name = lastOf(address),
) => find(there, name, file, `no ${thing} at ${address}; ${thing}s there`);

function find<T>(there: Named<T>, name: string, file: string, what: string): T {
  const found = there.get(name);
  if (found !== undefined) return found;
  throw new Missing(`${what}: ${[...there.keys()].join(', ')}`, file, name);
}

/** Things by what each is called; of two that are called the same, the first is meant. */
export function byName<T, Name>(all: Iterable<T>, nameOf: (thing: T) => Name) {
  const named = new Map<Name, T>();
  for (const thing of all) {
    const name = nameOf(thing);
    if (!named.has(name)) named.set(name, thing);
  }
  return named;
}

/** What goes by a name, where a thing goes by several and several by one: all of it, in its order. */
export function listedBy<T, Name>(all: Iterable<T>, namesOf: (thing: T) => Iterable<Name>) {
  const lists = new Map<Name, T[]>();
  for (const thing of all) {
    for (const name of new Set(namesOf(thing))) {
      const list = lists.get(name);
      if (list) list.push(thing);
      else lists.set(name, [thing]);
    }
  }
  return (name: Name): readonly T[] => lists.get(name) ?? [];
}

/** Things by their ids. */
export const byId = <T extends { id: string }>(all: readonly T[]): Named<T> =>
  byName(all, ({ id }) => id);

/** @throws Problem where an anchor is not made of small letters, digits and hyphens. */
export function checkAnchor(id: string) {
  if (Id.safeParse(id).success) return;
  throw new Problem(`"${id}" is no anchor; it is made of small letters, digits and hyphens`);
}

/** @throws Problem where a page or a note is not given as a number. */
export function checkNumber(thing: 'page' | 'note', n: string) {
  if (/^[1-9]\d*$/.test(n)) return;
  throw new Problem(`"${n}" is no ${thing}; write its number: n={6}`);
}

/** @throws Problem where the report has no such page, or has pages and none is given. */
export function checkPage(page: number | null, { pages }: Report) {
  if (page === pages) return;
  if (page === null) throw new Problem('no "page"; give that of the printed report');
  if (pages === null) {
    throw new Problem('the report has no pages; take "page" out, or give its "pages"');
  }
  if (page > pages) throw new Problem(`no page ${page}; the report has ${pages}`);
}

/** The addresses that a template names. */
export const addressesIn = (template = '') => splitTemplate(template).filter((_, i) => i % 2);
