/** A place in a text, counted from 1. */
export interface Position {
  line: number;
  column: number;
}

/** A component in a chapter: `<Quantity of="…" />`, `<Note n={12} />`. */
export interface Mark extends Position {
  name: string;
  /** Its attributes as they are written, without quotes or braces. */
  attributes: Record<string, string>;
  /** Their names in the order in which they are written, and whether each has braces: `n={12}`. */
  written: { name: string; braced: boolean }[];
  /** The printed page it stands on; none before the first `<Page>`. */
  page?: number;
  /** It stands in a `<Pair>`. */
  paired?: true;
}

/** What the reading of a chapter needs of a node of MDX: https://github.com/syntax-tree/mdast */
export interface Node {
  type: string;
  name?: string | null;
  depth?: number;
  value?: string;
  attributes?: { name?: string; value?: string | null | { value: string } }[];
  children?: Node[];
  data?: { hProperties?: { id?: string } };
  position?: { start: Position };
}

/** A node and all that is in it, in reading order. */
export function* walk(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children ?? []) yield* walk(child);
}

/** The words of a node as they are read, on one line; what components say is not in them. */
export const textOf = (node: Node) => onOneLine([...walk(node)]).trim();

/** The words of a node that come before a node inside it, with the space between. */
export function textUpTo(inner: Node, node: Node) {
  const parts = [...walk(node)];
  return onOneLine(parts.slice(0, parts.indexOf(inner))).trimStart();
}

const onOneLine = (parts: readonly Node[]) =>
  parts
    .map((part) => (isText(part) ? (part.value ?? '') : ''))
    .join('')
    .replaceAll(/\s+/g, ' ');

/** The texts in a node that have words. */
export const worded = (node: Node) =>
  [...walk(node)].filter((part) => isText(part) && /[\p{L}\p{N}]/u.test(part.value ?? ''));

export const isText = ({ type }: Node) => type === 'text';

/** Where a node begins. */
export function positionOf({ position }: Node): Position {
  const { line, column } = position?.start ?? { line: 0, column: 0 };
  return { line, column };
}
