import { notes } from '../opened/data';
import { knownNote } from '../reckoning/known';

/** The ids of the works that a note cites; none where there is no note. */
export const citedIn = (note: number | null) =>
  note === null ? [] : knownNote(note, notes).cites.map(({ source }) => source);
