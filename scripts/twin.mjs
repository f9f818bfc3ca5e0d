// Turns a finished page into Markdown: all that its <main> says, and nothing that is only for the
// eye, for the pointer or for finding one's way.

import { fromHtml } from 'hast-util-from-html';
import { matches, select } from 'hast-util-select';
import { toMdast } from 'hast-util-to-mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { defaultHandlers, toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import { readable, textOf } from './readable.mjs';

/**
 * A page as text, with its title, its address and what it retells on top; none, where a page names no such twin.
 * @param {string} html
 */
export function twinOf(html) {
  const page = fromHtml(html);
  const head = select('head', page);
  if (!select('link[rel=alternate][type="text/markdown"]', head)) return undefined;
  const address = select('link[rel=canonical]', head).properties.href;
  const title = select('title', head).children[0].value;
  const source = textOf(select('.foot .retold', page)).replaceAll(/\s+/g, ' ').trim();
  const text = toMdast(readable(select('main', page), address), { handlers: { section, sup } });
  return `---\n${stringify({ title, address, source }, { lineWidth: 0 })}---\n\n${toMarkdown(text, style)}`;
}

/** The mark of a note. */
function sup(state, node) {
  const mark = select('[role=doc-noteref]', node);
  return mark ? { type: 'footnoteReference', ...noteOf(mark.properties.href) } : state.all(node);
}

/** The notes of a page become what its marks call; they need no heading then. */
function section(state, node) {
  if (!matches('[role=doc-endnotes]', node)) return state.toFlow(state.all(node));
  const list = select('ol', node);
  return list.children
    .filter(({ type }) => type === 'element')
    .map((item) => ({
      type: 'footnoteDefinition',
      ...noteOf(item.properties.id),
      children: state.toFlow(state.all(item)),
    }));
}

/** A note by the number its anchor ends in: `#note-12`. */
function noteOf(anchor) {
  const number = anchor.match(/\d+$/)[0];
  return { identifier: number, label: number };
}

const style = {
  bullet: '-',
  emphasis: '_',
  extensions: [gfmFootnoteToMarkdown(), gfmTableToMarkdown({ tablePipeAlign: false })],
  handlers: {
    // No link here is defined elsewhere, so that a bracket is but a bracket.
    text: (...parts) => defaultHandlers.text(...parts).replaceAll(/\\\[(?!\^)/g, '['),
  },
};
