import { mdxToMdast } from 'satteri';
import { isText, type Mark, type Node, type Position, positionOf, textOf, walk } from './tree';
import { type Passage, passagesOf } from './passages';

/** A chapter as the book knows it before it is a page. */
export interface Reading {
  /** The lines between the rules at the top, as they are written. */
  head: string;
  /** The running text, without what components say. */
  prose: string;
  /** Second-level headings, with their anchors. */
  headings: (Position & { id: string; text: string })[];
  /** Paragraphs with words, at the root of the text. */
  passages: Passage[];
  /** Components in reading order. */
  marks: Mark[];
  /** Anchors that open no paragraph, and other components in none, but for figures. */
  strays: Mark[];
  /** Words of paragraphs before the first `<Page>`. */
  unpaged: Position[];
  /** Where the text has code: `{…}`, `import`, `export`, code blocks. Comments are none. */
  code: Position[];
  /** Words in lists, quotations, tables and the like, which have no anchor and no page. */
  outside: Position[];
  /** Headings of other levels, which a section has no place for. */
  misplaced: Position[];
  /** Links, pictures and all else that Markdown has besides words, headings and stress. */
  foreign: Position[];
}

/** Read an MDX text for its words, headings, paragraphs and components. */
export function read(text: string): Reading {
  const tree = mdxToMdast(text.replaceAll('\r\n', '\n'), {
    position: true,
    features: { headingAttributes: true },
  }) as Node;
  const nodes = [...walk(tree)];
  const marks = marksOf(nodes);
  return {
    head: nodes.find(({ type }) => type === 'yaml')?.value ?? '',
    prose: nodes
      .filter(isText)
      .map(({ value }) => value)
      .join(' '),
    headings: nodes.filter(({ type, depth }) => type === 'heading' && depth === 2).map(headingOf),
    marks: [...marks.values()],
    ...passagesOf(tree, marks),
    code: nodes.filter(isCode).map(positionOf),
    misplaced: nodes.filter(({ type, depth }) => type === 'heading' && depth !== 2).map(positionOf),
    foreign: nodes.filter((node) => !native.test(node.type) && !isCode(node)).map(positionOf),
  };
}

function headingOf(heading: Node) {
  const id = heading.data?.hProperties?.id ?? '';
  return { id, text: textOf(heading), ...positionOf(heading) };
}

/** The components by their nodes, each with the printed page that has begun by then. */
function marksOf(nodes: readonly Node[]) {
  let page: number | undefined;
  const pairs = nodes.filter(({ name }) => name === 'Pair');
  const paired = new Set(
    pairs.flatMap(({ children = [] }) => children.flatMap((one) => [...walk(one)])),
  );
  return new Map(
    nodes
      .filter(({ type }) => type.startsWith('mdxJsx'))
      .map((node): [Node, Mark] => {
        const mark = markOf(node);
        if (mark.name === 'Page') page = Number(mark.attributes['n']);
        return [
          node,
          { ...mark, ...(page && { page }), ...(paired.has(node) && { paired: true }) },
        ];
      }),
  );
}

function markOf(node: Node): Mark {
  const attributes = (node.attributes ?? []).map(({ name = '…', value }) => ({
    name,
    value: (typeof value === 'object' ? value?.value : value) ?? '',
    braced: typeof value === 'object' && value !== null,
  }));
  return {
    name: node.name ?? '',
    attributes: Object.fromEntries(attributes.map(({ name, value }) => [name, value])),
    written: attributes.map(({ name, braced }) => ({ name, braced })),
    ...positionOf(node),
  };
}

/** What a chapter is made of, by its names in Markdown and MDX; and what holds words that are told as outside. */
const native =
  /^(root|yaml|paragraph|heading|text|emphasis|strong|mdx.+|list|listItem|blockquote|table(Row|Cell)?)$/;

function isCode({ type, value = '' }: Node) {
  const comment = /^\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*$/.test(value);
  const kinds = ['mdxjsEsm', 'code', 'inlineCode'];
  return (type.endsWith('Expression') && !comment) || kinds.includes(type);
}
