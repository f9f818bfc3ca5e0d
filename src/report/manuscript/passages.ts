import {
  isText,
  type Mark,
  type Node,
  type Position,
  positionOf,
  textOf,
  textUpTo,
  walk,
  worded,
} from './tree';

/** A paragraph of a chapter. */
export interface Passage extends Position {
  /** Its anchor, as the `<Passage>` at its start names it; empty where there is none. */
  id: string;
  /** Its words, without what components say. */
  text: string;
  /** The printed pages its words stand on. */
  pages: number[];
  /** Its components in reading order. */
  marks: Mark[];
  /** The names it explains in place. */
  terms: Term[];
  /** Its words and its components, in reading order. */
  pieces: (string | Mark)[];
}

/** A name that is explained where it stands, `<Term of="…">its words</Term>`. */
export interface Term extends Position {
  /** The id of the name. */
  of: string;
  /** The words that it is said in. */
  words: string;
  /** How many letters of the paragraph come before them. */
  at: number;
}

/** The paragraphs with words at the root of a text, given its components and their nodes. */
export function passagesOf(root: Node, marks: ReadonlyMap<Node, Mark>) {
  const pages = pagesOf(root, marks);
  const paragraphs = (root.children ?? []).filter(isParagraph);
  const passages = paragraphs.map((paragraph): Passage => {
    const pieces = [...walk(paragraph)].flatMap((node) =>
      isText(node) ? (node.value ?? '') : (marks.get(node) ?? []),
    );
    const opening = marks.get(paragraph.children?.[0] ?? paragraph);
    return {
      id: (opening?.name === 'Passage' && opening.attributes['id']) || '',
      text: textOf(paragraph),
      pages: [...new Set(worded(paragraph).flatMap((node) => pages.get(node) ?? []))],
      marks: pieces.filter((piece) => typeof piece !== 'string'),
      terms: termsIn(paragraph, marks),
      pieces,
      ...positionOf(paragraph),
    };
  });
  const held = new Set((root.children ?? []).filter(isHeld).flatMap(worded));
  return {
    passages,
    outside: worded(root)
      .filter((node) => !held.has(node))
      .map(positionOf),
    strays: [...marks.values()].filter((mark) => isStray(mark, passages)),
    unpaged: paragraphs
      .flatMap(worded)
      .filter((node) => !pages.has(node))
      .map(positionOf),
  };
}

/** The names that a paragraph explains, given its components. */
const termsIn = (paragraph: Node, marks: ReadonlyMap<Node, Mark>): Term[] =>
  [...walk(paragraph)].flatMap((node) => {
    const mark = marks.get(node);
    if (mark?.name !== 'Term') return [];
    const { line, column, attributes } = mark;
    const at = textUpTo(node, paragraph).length;
    return { of: attributes['of'] ?? '', words: textOf(node), at, line, column };
  });

const isHeld = ({ type }: Node) => type === 'paragraph' || type === 'heading';

const isParagraph = (node: Node) => node.type === 'paragraph' && worded(node).length > 0;

/** The printed page that each node stands on, from the first `<Page>` on. */
function pagesOf(root: Node, marks: ReadonlyMap<Node, Mark>) {
  const pages = new Map<Node, number>();
  let page: number | undefined;
  for (const node of walk(root)) {
    page = marks.get(node)?.page ?? page;
    if (page) pages.set(node, page);
  }
  return pages;
}

/** A component that stands in no paragraph, as only figures do; an anchor that opens none. */
function isStray(mark: Mark, passages: readonly Passage[]) {
  if (mark.name === 'Passage') return !passages.some(({ id, marks }) => id && marks[0] === mark);
  const free = ['Figure', 'Pair'].includes(mark.name);
  return !free && !passages.some(({ marks }) => marks.includes(mark));
}
