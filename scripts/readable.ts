// Takes from a page what says nothing in a text, and gives what CSS and layout say in words.

import type { Element, ElementContent, Nodes } from 'hast';
import { selectAll } from 'hast-util-select';

/**
 * The tree of a page as it reads without styles.
 * @param main Its <main>.
 * @param address That of the page, from which its links lead on.
 */
export function readable(main: Element, address: string) {
  const spoken = changed(main, [
    [silent.join(), () => []],
    ['svg.chart', ({ properties }) => [element('p', text(`Chart: ${properties.ariaLabel}`))]],
  ]);
  for (const { properties } of selectAll('a[href]', spoken)) {
    properties.href = new URL(String(properties.href), address).href;
  }
  return changed(apart(spoken), rules);
}

/** What a kind of element becomes. */
type Rule = [selector: string, change: (node: Element) => ElementContent[]];

/** A tree in which elements become what rules make of them; where several name one, the last does. */
function changed(tree: Element, rules: readonly Rule[]): Element {
  const changes = new Map<ElementContent, Rule[1]>();
  for (const [selector, change] of rules) {
    for (const node of selectAll(selector, tree)) changes.set(node, change);
  }
  const become = (node: ElementContent): ElementContent[] => {
    if (!isElement(node)) return [node];
    const change = changes.get(node) ?? ((same) => [same]);
    return change({ ...node, children: node.children.flatMap(become) });
  };
  return { ...tree, children: tree.children.flatMap(become) };
}

/** For the eye, the pointer or the way; or said once more elsewhere. */
const silent = [
  'nav, button, input, label, form, fieldset, script, style, template, [hidden], [popover]',
  '[aria-hidden=true]:not(.printed-page)',
  '.unseen:not(h2), .passage, .backs, .moved, .switch, .filters, .key, .choosing, .permalink',
  '.drawing.narrow, .actions summary',
];

/** What becomes of elements that need styles to be read. */
const rules: Rule[] = [
  ['small, .variants', (node) => [text(' · '), node]],
  ['.cite > summary', ({ children }) => [element('h2', ...children)]],
  ['cite', (node) => [{ ...node, tagName: 'em' }]],
  ['dl', defined],
  ['ol:not(.notes)', (node) => [{ ...node, tagName: 'ul' }]],
  [':is(td, th) :is(ul, ol)', inOneLine],
  ['.printed-page', ({ properties }) => [text(`[p.\u00a0${properties['dataN']}] `)]],
];

/** Inline elements that only styles keep from running together. */
function apart(node: Element): Element {
  const children = node.children.flatMap((child, i, all) => {
    const own = isElement(child) ? apart(child) : child;
    return isInline(child) && isInline(all[i - 1]) ? [text(' · '), own] : [own];
  });
  return { ...node, children };
}

/** Terms and what is said of them, as a list. */
function defined({ children }: Element) {
  const items: Element[] = [];
  const parts = children.filter(isElement);
  for (const { tagName, children } of parts.flatMap(groupOf)) {
    if (tagName === 'dt') items.push(element('li', element('strong', ...children), text(': ')));
    if (tagName === 'dd') items.at(-1)?.children.push(...children);
  }
  return [element('ul', ...items)];
}

/** Terms may stand in groups. */
const groupOf = (part: Element) =>
  part.tagName === 'div' ? part.children.filter(isElement) : [part];

/** A list in a cell: Markdown has no room there for another line. */
function inOneLine({ children }: Element) {
  const items = children.filter(isElement).filter(({ tagName }) => tagName === 'li');
  return items.flatMap(({ children }, i) => (i > 0 ? [text('; '), ...children] : children));
}

export const text = (value: string): ElementContent => ({ type: 'text', value });
export const element = (tagName: string, ...children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});

export const isElement = (node: ElementContent | undefined): node is Element =>
  node?.type === 'element';
const isInline = (node: ElementContent | undefined) =>
  isElement(node) && ['a', 'span'].includes(node.tagName);

/** The words of an element, as they stand in it. */
export function textOf(node: Nodes): string {
  if ('children' in node) return node.children.map(textOf).join('');
  return 'value' in node ? node.value : '';
}
