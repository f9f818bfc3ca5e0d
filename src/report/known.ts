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
  if (!there.includes(name)) {
    throw new Problem(`no ${thing} "${name}"; ${thing}s there: ${there.join(', ')}`);
  }
}
