// The rules of a sheet that some pages have a use for.

import type { ChildNode } from 'postcss';
import parseSelector from 'postcss-selector-parser';

/** The elements, classes and ids of a page, as selectors name them: `main`, `.note`, `#menu`. */
export function namesIn(page: string) {
  const values = (attribute: string, sign: string) =>
    [...page.matchAll(new RegExp(`\\s${attribute}=(?:"([^"]*)"|([^\\s">]+))`, 'g'))].flatMap(
      ([, quoted, bare = '']) => (quoted ?? bare).split(/\s+/).map((name) => sign + name),
    );
  const elements = [...page.matchAll(/<([a-z][\w-]*)/gi)].map(([, name = '']) => name);
  return new Set([...elements, ...values('class', '.'), ...values('id', '#')]);
}

/** Rules, as a sheet has them, without the selectors for what is not there; what is no rule stays. */
export function used(nodes: readonly ChildNode[], has: (name: string) => boolean): string {
  return nodes.map((node) => usedOf(node, has)).join('');
}

function usedOf(node: ChildNode, has: (name: string) => boolean) {
  if (node.type === 'rule') {
    const selectors = node.selectors.filter((selector) => namesOf(selector).every(has));
    return selectors.length > 0
      ? `${selectors.join(',')}{${node.nodes.map(String).join(';')}}`
      : '';
  }
  if (node.type !== 'atrule') return String(node);
  if (!node.nodes) return `${node};`;
  if (!/^(media|supports|container)$/.test(node.name)) return String(node);
  const inside = used(node.nodes, has);
  return inside && `@${node.name} ${node.params}{${inside}}`;
}

/** The names that a selector has of what must be there: not those it rules out, or asks for in other ways. */
function namesOf(selector: string) {
  const names: string[] = [];
  for (const one of parseSelector().astSync(selector).nodes) {
    for (const node of one.nodes) {
      if (node.type === 'tag') names.push(node.value);
      if (node.type === 'class') names.push(`.${node.value}`);
      if (node.type === 'id') names.push(`#${node.value}`);
    }
  }
  return names;
}
