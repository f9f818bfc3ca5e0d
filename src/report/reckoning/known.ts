import { splitTemplate } from '../../format/text/template';
import type { Name } from '../../schema/name';
import type { Note } from '../../schema/note';
import { Problem } from '../../schema/problem';
import type { Report } from '../../schema/report';
import { Id } from '../../schema/words';

/** @throws Problem where the report has no note of this number. */
export function knownNote(n: number, notes: readonly Note[]): Note {
  const note = notes[n - 1];
  if (!note) throw new Problem(`no note ${n}; notes there: 1 to ${notes.length}`);
  return note;
}

/** @throws Problem where an anchor is not made of small letters, digits and hyphens. */
export function knownAnchor(id: string) {
  if (Id.safeParse(id).success) return;
  throw new Problem(`"${id}" is no anchor; it is made of small letters, digits and hyphens`);
}

/** @throws Problem where a printed page is not given as a number. */
export function knownPage(n: string) {
  if (/^[1-9]\d*$/.test(n)) return;
  throw new Problem(`"${n}" is no page; write its number, <Page n={6} />`);
}

/** @throws Problem with the names there are, where this one is not among them. */
export function known(thing: string, name: string, there: readonly string[]) {
  if (there.includes(name)) return;
  throw new Problem(`no ${thing} "${name}"; there are: ${there.join(', ')}`);
}

/** What has a name. @throws Problem as `known`. */
export function found<T>(thing: string, name: string, there: Record<string, T>): T {
  known(thing, name, Object.keys(there));
  return there[name] as T;
}

/** @throws Problem where there is no such name, or none that pages explain in place. */
export function knownTerm(id: string, names: Record<string, Name>) {
  if (found('name', id, names).explained) return;
  throw new Problem(`the name "${id}" is not explained in place; give it "explained": true`);
}

/** @throws Problem where a template names something that is not there. */
export function checkTemplate(
  template: string | undefined,
  knownAddress: (address: string) => void,
) {
  splitTemplate(template ?? '').forEach((piece, i) => i % 2 && knownAddress(piece));
}

/** @throws Problem where the report has no such page. */
export function checkPage(page: number, { pages }: Report) {
  if (page > pages) throw new Problem(`no page ${page}; the report has ${pages}`);
}
