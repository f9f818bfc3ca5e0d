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
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  return {
    value: tree && (getNodeValue(tree) as unknown),
    wrong: [
      ...errors.slice(0, 1).map(({ error, offset }) => ({
        ...positionOf(text, offset),
        what: `no JSON from here on: ${worded(printParseErrorCode(error))}`,
      })),
      ...doubleKeys(tree).map(({ offset }) => ({
        ...positionOf(text, offset),
        what: 'this key stands twice; take one out',
      })),
    ],
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

/** The keys that stand in an object before; JSON lets the last of them win in silence. */
function doubleKeys(node: Node | undefined): Node[] {
  const children = node?.children ?? [];
  const keys =
    node?.type === 'object' ? children.flatMap(({ children: [key] = [] }) => key ?? []) : [];
  const twice = keys.filter((key, i) => keys.findIndex(({ value }) => value === key.value) < i);
  return [...twice, ...children.flatMap(doubleKeys)];
}

/** `CommaExpected` as `comma expected`. */
const worded = (code: string) => code.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
