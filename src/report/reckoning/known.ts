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

/** Things by their names; of two that have one, the first is meant. */
export type Named<T> = readonly (readonly [name: string, thing: T])[];

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
  const found = there.find(([other]) => other === name);
  if (found) return found[1];
  throw new Missing(`${what}: ${there.map(([other]) => other).join(', ')}`, file, name);
}

/** Things by their ids. */
export const byId = <T extends { id: string }>(all: readonly T[]): Named<T> =>
  all.map((one) => [one.id, one]);

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
