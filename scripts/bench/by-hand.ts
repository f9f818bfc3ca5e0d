// The yardstick of what a page weighs: all that stands on it, as a careful person would write it by hand.

import type { ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { matches, select, selectAll } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';

/**
 * A finished page by hand, but for its sheet, `by-hand.css`. It says the same: bar and foot, the text
 * and its notes, each once; the drawings of each chart, shape by shape, and in words; tables, what to
 * cite, and what is opened in brief, as popovers. An anchor is where a link of the page leads, and a
 * class where the small sheet needs one. There is nothing for machines: no linked data, no cards for
 * sharing, no policy, no value beside its words. And there is nothing that our sheets and scripts add:
 * no signs beside things, no notes in the margin, no choice of colours, no names for the ear alone.
 */
export function byHand(page: string) {
  const tree = fromHtml(page);
  const head = selectAll('title, meta[name=description], meta[name=viewport]', tree);
  const body = [...(select('body', tree)?.children ?? []), ...popoversOf(tree)].flatMap(written);
  const ways = selectAll('a[href^="#"]', { type: 'root', children: body });
  const led = new Set(ways.map(({ properties }) => String(properties.href).slice(1)));
  const words = toHtml([...head, ...body.flatMap((node) => anchored(node, led))]);
  const sheet = '<link rel="stylesheet" href="/sheet.css">';
  return `<!doctype html><html lang="en"><meta charset="utf-8">${sheet}${words.replaceAll(/><\/(path|rect|circle|line)>/g, '/>')}`;
}

/** What a page keeps to be opened in brief, as popovers of their own. */
function popoversOf(tree: Root): ElementContent[] {
  const kept = select('.kept', tree)?.children[0];
  if (kept?.type !== 'text') return [];
  const [, ...briefs] = fromHtml(kept.value, { fragment: true }).children;
  return briefs
    .filter((brief) => brief.type === 'element')
    .map((brief, i) => ({ ...brief, properties: { popover: '', id: `b${i}` } }));
}

/** What a hand leaves out: what is for machines, what our scripts fill, what is said once more elsewhere. */
const left =
  'script, style, template, wbr, .permalink, .margin-note, .stopped, .where, .left, .unseen, .switch, [popovertarget], #display, [role=status]';

/** A part of a page, with what makes a drawing; elsewhere with what a browser needs. */
function written(node: ElementContent): ElementContent[] {
  if (node.type !== 'element') return node.type === 'text' ? [node] : [];
  if (matches(left, node)) return [];
  const { tagName, properties } = node;
  const page = properties['dataN'];
  if (page)
    return [{ ...node, tagName: 'small', children: [{ type: 'text', value: `p. ${page}` }] }];
  const has = Object.entries(properties).filter(([name, value]) => {
    if (drawn.has(tagName)) return name !== 'dataOf' && name !== 'ariaHidden';
    if (name === 'className') return /drawing/.test(String(value));
    return needed.has(name) || (tagName === 'li' && name === 'value');
  });
  const children = node.children.flatMap(written);
  return [{ ...node, properties: Object.fromEntries(has), children }];
}

const drawn = new Set(['svg', 'g', 'path', 'rect', 'circle', 'line', 'text', 'tspan', 'pattern']);
const needed = new Set(['id', 'href', 'lang', 'type', 'scope', 'colSpan', 'popover']);

/** A part of a page without the anchors that nothing leads to, and what held others only to be found. */
function anchored(node: ElementContent, led: ReadonlySet<string>): ElementContent[] {
  if (node.type !== 'element') return [node];
  const { id, ...properties } = node.properties;
  const children = node.children.flatMap((child) => anchored(child, led));
  if (led.has(String(id)) || properties['popover'] !== undefined || node.tagName === 'pattern') {
    return [{ ...node, children }];
  }
  const plain = ['span', 'data', 'div', 'section', 'small'].includes(node.tagName);
  if (plain && Object.keys(properties).length === 0) return children;
  return [{ ...node, properties, children }];
}
