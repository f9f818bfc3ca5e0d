import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** What a component is handed to show, as it is heard: without markup and what is hidden, in one line. */
export const textOfHtml = (html: string) =>
  textOf(fromHtml(html, { fragment: true }))
    .replaceAll(/\s+/g, ' ')
    .trim();

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && node.properties['ariaHidden'] === 'true') return '';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
