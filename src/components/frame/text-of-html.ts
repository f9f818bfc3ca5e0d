import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** What a component is handed to show, in words: without markup, in one line. */
export const textOfHtml = (html: string) =>
  textOf(fromHtml(html, { fragment: true }))
    .replaceAll(/\s+/g, ' ')
    .trim();

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
