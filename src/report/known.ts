import { splitTemplate } from '../format/template';
import type { Note } from '../schema/note';
import { Problem } from '../schema/problem';

/** @throws Problem where the report has no note of this number. */
export function knownNote(n: number, notes: readonly Note[]): Note {
  const note = notes[n - 1];
  if (!note) throw new Problem(`no note ${n}; notes there: 1 to ${notes.length}`);
  return note;
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

/** @throws Problem where a template names a row that is not there. */
export function checkTemplate(template: string | undefined, find: (address: string) => unknown) {
  splitTemplate(template ?? '').forEach((piece, i) => i % 2 && find(piece));
}
