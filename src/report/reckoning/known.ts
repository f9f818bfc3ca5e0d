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

/** What has a name. @throws Missing as `checkKnown`. */
export function findIn<T>(thing: string, name: string, there: Record<string, T>, file: string): T {
  checkKnown(thing, name, Object.keys(there), file);
  return there[name] as T;
}

/** What is wrong where an address leads nowhere: the thing that is missing, and what there is. */
export const nothing = (
  thing: string,
  address: string,
  there: Iterable<string>,
  file: string,
  id = lastOf(address),
) => new Missing(`no ${thing} at ${address}; ${thing}s there: ${[...there].join(', ')}`, file, id);

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

/** @throws Problem where the report has no such page. */
export function checkPage(page: number, { pages }: Report) {
  if (page > pages) throw new Problem(`no page ${page}; the report has ${pages}`);
}

/** The addresses that a template names. */
export const addressesIn = (template = '') => splitTemplate(template).filter((_, i) => i % 2);
