import { findNote } from '../opened/data';

/** The ids of the works that a note cites; none where there is no note. */
export const citedIn = (note: number | null) =>
  note === null ? [] : findNote(note).cites.map(({ source }) => source);
