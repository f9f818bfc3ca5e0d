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
export function found<T>(thing: string, name: string, there: Record<string, T>): T {
  const value = new Map(Object.entries(there)).get(name);
  if (value !== undefined) return value;
  throw new Problem(`no ${thing} "${name}"; there are: ${Object.keys(there).join(', ')}`);
}

/** @throws Problem with the names there are, where this one is not among them. */
export function known(thing: string, name: string, there: readonly string[]) {
  if (!there.includes(name)) {
    throw new Problem(`no ${thing} "${name}"; there are: ${there.join(', ')}`);
  }
}

/** @throws Problem where a template names a row that is not there. */
export function checkTemplate(template: string | undefined, find: (address: string) => unknown) {
  splitTemplate(template ?? '').forEach((piece, i) => i % 2 && find(piece));
}
