// Turns a finished page into Markdown: all that its <main> says, and nothing that is only for the
// eye, for the pointer or for finding one's way.

import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { matches, select } from 'hast-util-select';
import { type Handle, toMdast } from 'hast-util-to-mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { defaultHandlers, type Options, toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import { isElement, readable, textOf } from './readable.ts';

/**
 * A page as text, with its title, its address and what it retells on top; none, where a page names no such twin.
 */
export function twinOf(html: string) {
  const page = fromHtml(html);
  const head = one('head', page);
  if (!select('link[rel=alternate][type="text/markdown"]', head)) return undefined;
  const address = String(one('link[rel=canonical]', head).properties.href);
  const title = textOf(one('title', head));
  const source = textOf(one('.foot .retold', page)).replaceAll(/\s+/g, ' ').trim();
  const text = toMdast(readable(one('main', page), address), { handlers: { section, sup } });
  return `---\n${stringify({ title, address, source }, { lineWidth: 0 })}---\n\n${toMarkdown(text, style)}`;
}

/** The first element that a selector finds. @throws Error where it finds none. */
function one(selector: string, tree: Nodes): Element {
  const found = select(selector, tree);
  if (!found) throw new Error(`a page has no ${selector}`);
  return found;
}

/** The mark of a note. */
const sup: Handle = (state, node) => {
  const mark = select('[role=doc-noteref]', node);
  return mark
    ? { type: 'footnoteReference', ...noteOf(String(mark.properties['dataSign'])) }
    : state.all(node);
};

/** The notes of a page become what its marks call; they need no heading then. */
const section: Handle = (state, node) => {
  if (!matches('[role=doc-endnotes]', node)) return state.toFlow(state.all(node));
  const list = one('ol', node);
  const lettered = list.properties.type === 'a';
  return list.children.filter(isElement).map((item, i) => ({
    type: 'footnoteDefinition',
    ...noteOf(lettered ? String.fromCharCode(97 + i) : String(item.properties.value)),
    children: state.toFlow(state.all(item)),
  }));
};

/** A note by what marks it: its number or, where it is ours, its letter. */
const noteOf = (label: string) => ({ identifier: label, label });

const style: Options = {
  bullet: '-',
  emphasis: '_',
  extensions: [gfmFootnoteToMarkdown(), gfmTableToMarkdown({ tablePipeAlign: false })],
  handlers: {
    // No link here is defined elsewhere, so that a bracket is but a bracket.
    text: (...parts) => defaultHandlers.text(...parts).replaceAll(/\\\[(?!\^)/g, '['),
  },
};
