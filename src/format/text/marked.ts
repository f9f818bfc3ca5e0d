import { termsIn } from './terms';

/** A piece of a text, and whether it is one of the terms looked for. */
export interface Piece {
  words: string;
  found: boolean;
}

/** A text in pieces, in which each of the terms stands by itself. */
export const marked = (text: string, terms: ReadonlySet<string>) =>
  markedAt(
    text,
    termsIn(text, terms).map(({ at, word }) => ({ at, length: word.length })),
  );

/** A text in pieces, in which what was found in it stands by itself: from where on, and how long. */
export function markedAt(text: string, found: readonly { at: number; length: number }[]): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { at, length } of found) {
    const end = at + length;
    pieces.push(
      { words: text.slice(from, at), found: false },
      { words: text.slice(at, end), found: true },
    );
    from = end;
  }
  return [...pieces, { words: text.slice(from), found: false }].filter(({ words }) => words);
}
