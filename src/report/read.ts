import { mdxToMdast } from 'satteri';
import { Problem, within } from '../schema/problem';

/** A component in a chapter: `<Quantity of="…" />`, `<Note n={12} />`. */
export interface Mark {
  name: string;
  /** The address in `of`, or the number in `n`. */
  to: string;
  line: number;
  column: number;
}

/** A chapter as the book knows it before it is a page. */
export interface Reading {
  /** The running text, without what components say. */
  prose: string;
  /** Second-level headings, with their anchors. */
  headings: { id: string; text: string }[];
  /** Components in reading order. */
  marks: Mark[];
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
  position?: { start: { line: number; column: number } };
}

/** Read an MDX text for its words, headings and components. */
export function read(text: string): Reading {
  const tree = mdxToMdast(text, { position: true, features: { headingAttributes: true } }) as Node;
  const nodes = [...walk(tree)];
  return {
    prose: nodes.flatMap(({ type, value }) => (type === 'text' ? (value ?? '') : [])).join(' '),
    headings: nodes.filter(({ type, depth }) => type === 'heading' && depth === 2).map(headingOf),
    marks: nodes.filter(({ type }) => type.startsWith('mdxJsx')).map(markOf),
  };
}

/**
 * Look at each component of a reading, with the function given for its name.
 * @throws Problem naming file, line and column, where there is no such component or the look fails.
 */
export function examine(file: string, { marks }: Reading, looks: Record<string, Look>) {
  for (const mark of marks) {
    within(`${file}:${mark.line}:${mark.column} <${mark.name}>`, () => {
      const look = looks[mark.name];
      if (look) look(mark.to);
      else throw new Problem(`no such component; components: ${Object.keys(looks).join(', ')}`);
    });
  }
}

type Look = (to: string) => unknown;

function* walk(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children ?? []) yield* walk(child);
}

function headingOf(heading: Node) {
  const text = [...walk(heading)].map(({ value }) => value ?? '').join('');
  return { id: heading.data?.hProperties?.id ?? '', text };
}

function markOf({ name, attributes = [], position }: Node): Mark {
  const value = attributes.find(
    (attribute) => attribute.name === 'of' || attribute.name === 'n',
  )?.value;
  const to = typeof value === 'object' ? value?.value : value;
  return { name: name ?? '', to: to ?? '', ...(position?.start ?? { line: 0, column: 0 }) };
}
