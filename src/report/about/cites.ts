import { findNote, notes } from '../opened/data';
import { listedBy } from '../reckoning/known';

/** The ids of the works that a note cites; none where there is no note. */
export const citedIn = (note: number | null) =>
  note === null ? [] : findNote(note).cites.map(({ source }) => source);

/** The numbers of the notes that cite a work. */
export const notesCiting = (source: string) => citing(source).map(({ n }) => n);

const citing = listedBy(notes, ({ n }) => citedIn(n));

/** The nearest note before note `n` that prints a work in full, not as *Ibid.* */
export const earlierNote = (n: number, source: string) =>
  citing(source).findLast(
    (note) => note.n < n && note.cites.some((cite) => cite.source === source && !cite.ibid),
  )?.n;

/** The page that an *Ibid.* without one means: that of the note before it, or of the one before that. */
export function pageBefore(n: number): string | undefined {
  const before = notes[n - 2]?.cites[0];
  return before?.page ?? (before?.ibid ? pageBefore(n - 1) : undefined);
}
