// Turns a finished page into Markdown: all that its <main> says, and nothing that is only for the
// eye, for the pointer or for finding one's way.

import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { type Handle, toMdast } from 'hast-util-to-mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { type Options, toMarkdown, type Unsafe } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import { plainSpaces } from '../src/format/say/words.ts';
import { element, isElement, readable, text, textOf } from './readable.ts';

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
  const said = toMdast(readable(one('main', page), address), { handlers: { section, sup } });
  const above = stringify({ title, address, source }, { lineWidth: 0 });
  return plainSpaces(`---\n${above}---\n\n${inAnyReader(toMarkdown(said, style))}`);
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

/**
 * The notes of a page become what its marks call; they need no heading then. Each says its number:
 * readers count notes anew, and the text refers to them by the numbers that the report gives them.
 */
const section: Handle = (state, node) => {
  if (node.properties.role !== 'doc-endnotes') return state.toFlow(state.all(node));
  const list = one('ol', node);
  const lettered = list.properties.type === 'a';
  return list.children.filter(isElement).map((item, i) => {
    const number = String(item.properties.value);
    const note = lettered ? item : numbered(number, item);
    return {
      type: 'footnoteDefinition',
      ...noteOf(lettered ? String.fromCharCode(97 + i) : number),
      children: state.toFlow(state.all(note)),
    };
  });
};

/** A note that says its number before its words, in their paragraph. */
function numbered(number: string, note: Element): Element {
  const words = one('p', note);
  const label = [element('b', text(`Note ${number}.`)), text(' ')];
  const first = { ...words, children: [...label, ...words.children] };
  return { ...note, children: note.children.map((child) => (child === words ? first : child)) };
}

/** A note by what marks it: its number or, where it is ours, its letter. */
const noteOf = (label: string) => ({ identifier: label, label });

/** What opens a formula, a struck or marked word, an index, a name, a comment or an emoji in some reader. */
const signs: Pick<Unsafe, 'character' | 'before' | 'after'>[] = [
  { character: '$' },
  // After a slash they are part of an address: `/~ann`.
  ...[...'~^@{'].map((character) => ({ character, before: '(?<!/)' })),
  { character: '=', after: '=' },
  { character: '%', after: '%' },
  { character: '#', before: '(?<!\\S)', after: '\\d*[^\\s\\d]' },
  { character: ':', after: '[a-z_]+:' },
];

const style: Options = {
  bullet: '-',
  emphasis: '_',
  // Some readers know what belongs to an entry by four spaces only.
  listItemIndent: 'mixed',
  extensions: [gfmFootnoteToMarkdown(), gfmTableToMarkdown({ tablePipeAlign: false })],
  unsafe: signs.map((sign) => ({
    ...sign,
    inConstruct: 'phrasing',
    notInConstruct: ['autolink', 'destinationLiteral', 'destinationRaw'],
  })),
};

/** Marks of notes side by side are no link, and not one number; a table is known by three hyphens. */
const inAnyReader = (markdown: string) =>
  markdown
    .replaceAll('][^', '] [^')
    .replaceAll(/^\| - (\| - )*\|$/gm, (line) => line.replaceAll('-', '---'));
