// Takes from a page what says nothing in a text, and gives what CSS and layout say in words.

import { selectAll } from 'hast-util-select';

/**
 * The tree of a page as it reads without styles.
 * @param main Its <main>.
 * @param {string} address That of the page, from which its links lead on.
 */
export function readable(main, address) {
  const spoken = changed(main, [
    [silent.join(), () => []],
    ['svg.chart', ({ properties }) => [element('p', text(`Chart: ${properties.ariaLabel}`))]],
  ]);
  for (const { properties } of selectAll('a[href]', spoken)) {
    properties.href = new URL(properties.href, address).href;
  }
  return changed(apart(spoken), rules);
}

/** A tree in which elements become what rules make of them; where several name one, the last does. */
function changed(tree, rules) {
  const changes = new Map();
  for (const [selector, change] of rules) {
    for (const node of selectAll(selector, tree)) changes.set(node, change);
  }
  const become = (node) => {
    const change = changes.get(node) ?? ((same) => [same]);
    return change(node.children ? { ...node, children: node.children.flatMap(become) } : node);
  };
  return become(tree)[0];
}

/** For the eye, the pointer or the way; or said once more elsewhere. */
const silent = [
  'nav, button, input, label, form, fieldset, script, style, template, [hidden], [popover]',
  '[aria-hidden=true]:not(.printed-page)',
  '.unseen:not(h2), .passage, .backs, .moved, .switch, .filters, .key, .choosing, .permalink',
  '.drawing.narrow, .actions summary',
];

/** What becomes of elements that need styles to be read. */
const rules = [
  ['small, .variants', (node) => [text(' · '), node]],
  ['.cite > summary', ({ children }) => [element('h2', ...children)]],
  ['cite', (node) => [{ ...node, tagName: 'em' }]],
  ['dl', defined],
  ['ol:not(.notes)', (node) => [{ ...node, tagName: 'ul' }]],
  [':is(td, th) :is(ul, ol)', inOneLine],
  ['.printed-page', (node) => [text(`[${textOf(node)}] `)]],
  ['.remark > b', (node) => [node, text(' ')]],
  ['p:has(> .remark)', parted],
];

/** Inline elements that only styles keep from running together. */
function apart(node) {
  const inline = (child) => ['a', 'span'].includes(child?.tagName);
  const children = node.children?.flatMap((child, i, all) =>
    inline(child) && inline(all[i - 1]) ? [text(' · '), apart(child)] : [apart(child)],
  );
  return children ? { ...node, children } : node;
}

/** What is ours stands after its paragraph, as a quotation. */
function parted(paragraph) {
  const isRemark = ({ properties }) => properties?.className?.includes('remark');
  const [own, ours] = [[], []];
  for (const child of paragraph.children) (isRemark(child) ? ours : own).push(child);
  const quoted = ours.map(({ children }) => element('blockquote', element('p', ...children)));
  return [{ ...paragraph, children: own }, ...quoted];
}

/** Terms and what is said of them, as a list. */
function defined({ children }) {
  const parts = children.flatMap((child) => (child.tagName === 'div' ? child.children : child));
  const items = [];
  for (const { tagName, children } of parts) {
    if (tagName === 'dt') items.push(element('li', element('strong', ...children), text(': ')));
    if (tagName === 'dd') items.at(-1).children.push(...children);
  }
  return [element('ul', ...items)];
}

/** A list in a cell: Markdown has no room there for another line. */
function inOneLine({ children }) {
  const items = children.filter(({ tagName }) => tagName === 'li');
  return items.flatMap(({ children }, i) => (i > 0 ? [text('; '), ...children] : children));
}

const text = (value) => ({ type: 'text', value });
const element = (tagName, ...children) => ({ type: 'element', tagName, properties: {}, children });

/** The words of an element, as they stand in it. */
export const textOf = ({ value, children = [] }) => value ?? children.map(textOf).join('');
