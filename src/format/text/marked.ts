import { termsIn } from './terms';

/** A piece of a text, and whether it is one of the terms looked for. */
export interface Piece {
  words: string;
  found: boolean;
}

/** A text in pieces, in which each of the terms stands by itself. */
export function marked(text: string, terms: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { at, word } of termsIn(text, terms)) {
    pieces.push({ words: text.slice(from, at), found: false }, { words: word, found: true });
    from = at + word.length;
  }
  return [...pieces, { words: text.slice(from), found: false }].filter(({ words }) => words);
}
