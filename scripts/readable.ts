// Takes from a page what says nothing in a text, and gives what CSS and layout say in words. By hand:
// to ask a selector for each of these, page for page, took longer than all else there is to a twin.

import type { Element, ElementContent, Nodes } from 'hast';

/**
 * The tree of a page as it reads without styles.
 * @param main Its <main>.
 * @param address That of the page, from which its links lead on.
 */
export const readable = (main: Element, address: string) => within(apart(said(main, address)), []);

/** An element as it is said: drawings by their words, and links as they lead on from anywhere. */
function said(node: Element, address: string): Element {
  const { href } = node.properties;
  const absolute = href !== undefined && { href: new URL(String(href), address).href };
  return {
    ...node,
    properties: { ...node.properties, ...absolute },
    children: node.children.flatMap((child): ElementContent[] => {
      if (!isElement(child)) return [child];
      if (isSilent(child)) return [];
      if (!is(child, '.chart')) return [said(child, address)];
      return [element('p', text(`Chart: ${child.properties.ariaLabel}`))];
    }),
  };
}

/** Whether an element is for the eye, the pointer or the way; or said once more elsewhere. */
function isSilent(node: Element) {
  const { hidden, popover, ariaHidden } = node.properties;
  return (
    hidden === true ||
    popover !== undefined ||
    (ariaHidden === 'true' && !is(node, '.printed-page')) ||
    (is(node, '.unseen') && !is(node, 'h2')) ||
    (is(node, '.drawing') && is(node, '.narrow')) ||
    is(node, 'wbr', 'nav', 'button', 'input', 'label', 'form', 'fieldset', 'script', 'style') ||
    is(node, 'template', '.passage', '.backs', '.moved', '.switch', '.filters', '.key') ||
    is(node, '.choosing', '.permalink')
  );
}

/** An element, and what becomes of those within that need styles to be read. */
const within = (node: Element, above: readonly Element[]): Element => ({
  ...node,
  children: node.children.flatMap((child) =>
    isElement(child) ? become(child, [node, ...above]) : [child],
  ),
});

/** @param above the elements around it, the nearest first */
function become(node: Element, above: readonly Element[]): ElementContent[] {
  const own = within(node, above);
  const isIn = (...names: string[]) => above.some((each) => is(each, ...names));
  if (is(node, '.printed-page')) return [text(`[p.\u00a0${node.properties['dataN']}] `)];
  if (is(node, 'ul', 'ol') && isIn('td', 'th')) return inOneLine(own);
  if (is(node, 'ol') && !is(node, '.notes')) return [{ ...own, tagName: 'ul' }];
  if (is(node, 'dl')) return defined(own);
  if (is(node, 'cite')) return [{ ...own, tagName: 'em' }];
  if (is(node, 'summary') && isIn('.actions')) return [];
  if (is(node, 'summary') && isIn('.cite')) return [element('h2', ...own.children)];
  return is(node, 'small', '.variants') ? [text(' · '), own] : [own];
}

/** Inline elements that only styles keep from running together. */
function apart(node: Element): Element {
  const children = node.children.flatMap((child, i, all) => {
    const own = isElement(child) ? apart(child) : child;
    if (isInline(child) && isInline(all[i - 1])) return [text(' · '), own];
    return isGap(child) && isInline(all[i - 1]) && isInline(all[i + 1]) ? [text(' · ')] : [own];
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

/** Whether an element is of a kind or of a class: `h2`, `.notes`. */
const is = (node: Element, ...names: string[]) =>
  names.some((name) =>
    name.startsWith('.') ? classesOf(node).includes(name.slice(1)) : node.tagName === name,
  );
const classesOf = ({ properties: { className } }: Element): readonly unknown[] =>
  Array.isArray(className) ? className : [];

/** What stands between things in a line that style holds apart. */
const isGap = (node: ElementContent) => node.type === 'text' && /^\n+$/.test(node.value);

const isInline = (node: ElementContent | undefined) =>
  isElement(node) && ['a', 'span'].includes(node.tagName);

/** The words of an element, as they stand in it. */
export function textOf(node: Nodes): string {
  if ('children' in node) return node.children.map(textOf).join('');
  return 'value' in node ? node.value : '';
}
