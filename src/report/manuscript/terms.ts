import type { Mark } from './mark';
import { type Node, type Position, textOf, textUpTo, walk } from './tree';

/** A name that is explained where it stands, `<Term of="…">its words</Term>`. */
export interface Term extends Position {
  /** The id of the name. */
  of: string;
  /** The words that it is said in. */
  words: string;
  /** How many letters of the paragraph come before them. */
  at: number;
}

/** The names that a paragraph explains, given its components. */
export const termsIn = (paragraph: Node, marks: ReadonlyMap<Node, Mark>): Term[] =>
  [...walk(paragraph)].flatMap((node) => {
    const mark = marks.get(node);
    if (mark?.name !== 'Term') return [];
    const { line, column, attributes } = mark;
    const words = textOf(node);
    return {
      of: attributes['of'] ?? '',
      words,
      at: textUpTo(node, paragraph).length,
      line,
      column,
    };
  });
