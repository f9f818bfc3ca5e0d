import {
  findNodeAtLocation,
  getNodeValue,
  type JSONPath,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import type { Step } from '../../schema/problem';
import type { Position } from '../manuscript/tree';

/** What a JSON text holds, and what is wrong with it as JSON: nothing, if it can be trusted. */
export function parseJson(text: string) {
  const errors: ParseError[] = [];
  const placed = (slips: Slip[]) =>
    slips.map(({ node, what }) => ({ ...positionOf(text, node.offset), what }));
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  return {
    value: tree && (getNodeValue(tree) as unknown),
    wrong: [
      ...errors.slice(0, 1).map(({ error, offset }) => ({
        ...positionOf(text, offset),
        what: `no JSON from here on: ${worded(printParseErrorCode(error))}`,
      })),
      ...placed(slipsIn(tree, badKeys)),
    ],
    /** What JSON lets pass, and nobody means; the rest can be trusted. */
    repeated: placed(slipsIn(tree, repeated)),
  };
}

/** Where a way into a JSON text leads: to the last step that is there, or to the key of an entry. */
export function locate(text: string, path: readonly Step[]): Position {
  const root = parseTree(text);
  let node = root;
  for (const step of path) {
    const next = node && stepInto(node, step);
    if (!next) break;
    node = next;
  }
  const property = node?.parent?.type === 'property' ? node.parent : node;
  return positionOf(text, property?.offset ?? 0);
}

function stepInto(node: Node, step: Step): Node | undefined {
  if (typeof step !== 'object') return findNodeAtLocation(node, [step] satisfies JSONPath);
  return node.children?.findLast((child) =>
    Object.entries(step).every(([key, value]) => findNodeAtLocation(child, [key])?.value === value),
  );
}

function positionOf(text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** What is wrong in an object or a list, and in all that is in it. */
function slipsIn(
  node: Node | undefined,
  slipsOf: (children: Node[], node: Node) => Slip[],
): Slip[] {
  const children = node?.children ?? [];
  return node
    ? [...slipsOf(children, node), ...children.flatMap((child) => slipsIn(child, slipsOf))]
    : [];
}

interface Slip {
  node: Node;
  what: string;
}

/** Keys that stand in an object before; JSON lets the last of them win in silence. And one that would be lost. */
function badKeys(children: Node[], { type }: Node): Slip[] {
  if (type !== 'object') return [];
  const keys = children.flatMap(({ children: [key] = [] }) => key ?? []);
  const twice = again(keys, ({ value }) => String(value));
  const lost = keys.filter(({ value }) => value === '__proto__');
  return [
    ...twice.map((node) => ({ node, what: 'this key stands twice; take one out' })),
    ...lost.map((node) => ({ node, what: 'nothing can be called "__proto__"; rename it' })),
  ];
}

/**
 * Words and entries that stand in a list before. Numbers may well do, as both ends of a span; and of
 * what has an id or a number, it is told that two have it.
 */
function repeated(children: Node[], { type }: Node): Slip[] {
  if (type !== 'array') return [];
  const things = children.filter(
    (one) =>
      one.type === 'string' ||
      (one.type === 'object' && !['id', 'n'].some((key) => findNodeAtLocation(one, [key]))),
  );
  return again(things, (one) => JSON.stringify(getNodeValue(one))).map((node) => ({
    node,
    what: 'this stands in the list before; take one out',
  }));
}

/** The nodes that are called as one before them is. */
function again(nodes: readonly Node[], nameOf: (node: Node) => string) {
  const names = new Set<string>();
  return nodes.filter((node) => names.size === names.add(nameOf(node)).size);
}

/** `CommaExpected` as `comma expected`. */
const worded = (code: string) => code.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
