import { mdxToMdast } from 'satteri';

interface Place {
  line: number;
  column: number;
}

/** A component in a chapter: `<Quantity of="…" />`, `<Note n={12} />`. */
export interface Mark extends Place {
  name: string;
  /** Its attributes as they are written, without quotes or braces. */
  attributes: Record<string, string>;
}

/** A chapter as the book knows it before it is a page. */
export interface Reading {
  /** The running text, without what components say. */
  prose: string;
  /** Second-level headings, with their anchors. */
  headings: { id: string; text: string }[];
  /** Components in reading order. */
  marks: Mark[];
  /** Where the text has code: `{…}`, `import`, `export`, code blocks. Comments are none. */
  code: Place[];
  /** Headings of other levels, which a section has no place for. */
  misplaced: Place[];
}

/** What this file needs of a node of the MDX tree: https://github.com/syntax-tree/mdast */
interface Node {
  type: string;
  name?: string | null;
  depth?: number;
  value?: string;
  attributes?: { name?: string; value?: string | null | { value: string } }[];
  children?: Node[];
  data?: { hProperties?: { id?: string } };
  position?: { start: Place };
}

/** Read an MDX text for its words, headings and components. */
export function read(text: string): Reading {
  const tree = mdxToMdast(text, { position: true, features: { headingAttributes: true } }) as Node;
  const nodes = [...walk(tree)];
  return {
    prose: nodes.flatMap(({ type, value }) => (type === 'text' ? (value ?? '') : [])).join(' '),
    headings: nodes.filter(({ type, depth }) => type === 'heading' && depth === 2).map(headingOf),
    marks: nodes.filter(({ type }) => type.startsWith('mdxJsx')).map(markOf),
    code: nodes.filter(isCode).map(placeOf),
    misplaced: nodes.filter(({ type, depth }) => type === 'heading' && depth !== 2).map(placeOf),
  };
}

function* walk(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children ?? []) yield* walk(child);
}

function headingOf(heading: Node) {
  const text = [...walk(heading)].map(({ value }) => value ?? '').join('');
  return { id: heading.data?.hProperties?.id ?? '', text };
}

function markOf(node: Node): Mark {
  const attributes = (node.attributes ?? []).map(({ name = '…', value }) => [
    name,
    (typeof value === 'object' ? value?.value : value) ?? '',
  ]);
  return { name: node.name ?? '', attributes: Object.fromEntries(attributes), ...placeOf(node) };
}

function isCode({ type, value = '' }: Node) {
  const comment = /^\s*\/\*[\s\S]*\*\/\s*$/.test(value);
  const kinds = ['mdxjsEsm', 'code', 'inlineCode'];
  return (type.endsWith('Expression') && !comment) || kinds.includes(type);
}

function placeOf({ position }: Node): Place {
  const { line, column } = position?.start ?? { line: 0, column: 0 };
  return { line, column };
}
