import { fromHtml } from 'hast-util-from-html';
import { matches, select, selectAll } from 'hast-util-select';
import { markdownToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { edition, report } from '../src/report/opened/data';
import { all as built, files, html, text } from './built';

type Node = { type: string; value?: string; identifier?: string; children?: Node[] };

/** Pages that are something by themselves: one that was renamed only leads on. */
const lasting = await Promise.all(
  files.map(async (file) => !(await text(file)).includes('content="noindex"')),
);
const paths = files
  .filter((file, i) => file !== '404.html' && lasting[i])
  .map((file) => `/${file.replace(/index\.html$/, '')}`);
const texts = await Promise.all(paths.map(html));
const chapters = paths.filter((_, i) => texts[i]?.includes('class="prose"'));
const twinOf = (path: string) => `${path.replace(/\/$/, '') || '/index'}.md`;
const read = (path: string) => text(twinOf(path).slice(1));
const parse = (text: string) =>
  markdownToMdast(text, { features: { gfm: true, frontmatter: true } }) as Node;

const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(all)];
const ofType = (tree: Node, type: string) => all(tree).filter((node) => node.type === type);
const textOf = (node: Node): string => node.value ?? (node.children ?? []).map(textOf).join('');
const spaced = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** The paragraphs of a chapter, without marks and without what stands beside them. */
function proseOf(page: string) {
  const beside = '.passage, .printed-page, .note-mark, .margin-note, .brief';
  const own = (node: Node): string =>
    matches(beside, node as never)
      ? ''
      : (node.value ?? (node.children ?? []).map((child) => own(child)).join(''));
  return selectAll('.prose > p', fromHtml(page)).map((node) => spaced(own(node as Node)));
}

test.each(paths)('%s has a twin, and leads to it in its head and at its foot', async (path) => {
  const page = fromHtml(await html(path));
  const linked = selectAll(`[href="${twinOf(path)}"]`, page);
  expect(linked.map(({ tagName }) => tagName)).toEqual(['link', 'a']);
  expect(built).toContain(twinOf(path).slice(1));
});

test('the page that says that there is none has no twin', async () => {
  const page = await text('404.html');
  expect(page).not.toMatch(/text\/markdown|Markdown text/);
  expect(built).not.toContain('404.md');
});

test.each(paths)('the twin of %s is Markdown, with the heading and no HTML', async (path) => {
  const text = await read(path);
  const tree = parse(text);
  const [heading] = ofType(tree, 'heading');
  const page = fromHtml(await html(path));
  const canonical = select('link[rel=canonical]', page)?.properties['href'];
  const from = edition.relation === 'own' ? '' : 'Retold from ';
  expect(text).toContain(`\naddress: ${canonical}\nsource: "${from}${report.authors[0]?.name}`);
  expect(ofType(tree, 'html')).toEqual([]);
  expect(spaced(textOf(heading as Node).replace(' · ', ' '))).toBe(
    spaced(textOf(select('main h1', page) as Node)),
  );
  expect(text).not.toMatch(/\bClose\b|¶\]|\[#\]|Back to the text|undefined/);
});

/** What readers add to the common ground, each in its own way. */
const dialects = {
  ...{ gfm: true, frontmatter: true, math: true, superscript: true, subscript: true },
  ...{ wikilinks: true, definitionList: true, directive: true, headingAttributes: true },
  smartPunctuation: true,
};

/** Its paragraphs, headings and cells, as words and as what is in them. */
const blocks = (tree: Node) =>
  ['paragraph', 'heading', 'tableCell'].flatMap((type) =>
    ofType(tree, type).map((node) => [textOf(node), all(node).map((each) => each.type)]),
  );

test.each(paths)('the twin of %s says the same in any dialect', async (path) => {
  const text = await read(path);
  expect(blocks(markdownToMdast(text, { features: dialects }) as Node)).toEqual(
    blocks(parse(text)),
  );
});

test('what a dialect would take for a formula would be found', () => {
  const costs = 'An apple costs US$3, a pear US$2.';
  expect(blocks(markdownToMdast(costs, { features: dialects }) as Node)).not.toEqual(
    blocks(parse(costs)),
  );
});

test.each(paths)(
  'the twin of %s has plain spaces, no bare sign and no mark that joins another',
  async (path) => {
    const lines = await read(path);
    const words = lines.replaceAll(/^---\n[\s\S]*?\n---\n|<[^>]*>|\]\([^)]*\)/g, '');
    expect(words.match(/(?!\n)[^\S ]|\p{Cf}/gu)).toBe(null);
    expect(words.match(/(?<!\\)\$|(?<!\\)\[\[|\]\[|==|%%|(?<![\\[])\^|(?<![\\/])[~@{]/g)).toBe(
      null,
    );
    expect(lines.match(/^\|( -{1,2} \|)+$/m)).toBe(null);
  },
);

test.each(paths)('the twin of %s has every table of the page, row by row', async (path) => {
  const tables = selectAll('main table', fromHtml(await html(path)));
  const rows = tables.map((table) => selectAll('tr', table).length);
  const twins = ofType(parse(await read(path)), 'table');
  expect(twins.map(({ children }) => children?.length)).toEqual(rows);
});

describe.each(chapters)('the twin of %s', async (path) => {
  const page = await html(path);
  const tree = parse(await read(path));
  const prose = proseOf(page);

  test('tells every paragraph, word by word and in order', () => {
    expect(prose.length).toBeGreaterThan(1);
    const told = ofType(tree, 'paragraph').map((paragraph) =>
      spaced(textOf(paragraph).replaceAll(/\[p\.\s\d+\]\s/g, '')),
    );
    expect(told.filter((words) => prose.includes(words))).toEqual(prose);
  });

  test('has no way back under a note', () => {
    const notes = ofType(tree, 'footnoteDefinition').flatMap((note) => ofType(note, 'paragraph'));
    expect(notes.filter((words) => /^\s*,|Back to/.test(textOf(words)))).toEqual([]);
  });

  test('has how to cite it under a heading', () => {
    expect(ofType(tree, 'heading').map(textOf)).toContain('Cite this section');
  });

  test('has each printed page at its place', () => {
    const pages = [...page.matchAll(/id="page-(\d+)"/g)].map(([, n]) => n);
    expect([...textOf(tree).matchAll(/\[p\.\s(\d+)\]/g)].map(([, n]) => n)).toEqual(pages);
  });

  test('calls and explains every note once', () => {
    const marks = [...page.matchAll(/role="doc-noteref"[^>]* data-sign="(\w+)"/g)].map(
      ([, n]) => n,
    );
    const calls = ofType(tree, 'footnoteReference').map(({ identifier }) => identifier);
    const notes = ofType(tree, 'footnoteDefinition').map(({ identifier }) => identifier);
    expect(calls).toEqual(marks);
    expect(notes.toSorted()).toEqual([...new Set(marks)].toSorted());
  });

  test('says the number of each note in the note, for readers that count anew', () => {
    const notes = ofType(tree, 'footnoteDefinition')
      .filter(({ identifier = '' }) => /^\d+$/.test(identifier))
      .map(({ identifier, children: [words] = [] }) => ({
        identifier,
        words: spaced(words ? textOf(words) : ''),
      }));
    // In one paragraph with its words.
    for (const { identifier, words } of notes) {
      expect(words).toMatch(new RegExp(`^Note ${identifier}\\. \\S`));
    }
  });

  test('has our remarks by letters, each said to be ours', () => {
    const remarks = ofType(tree, 'footnoteDefinition').filter(({ identifier = '' }) =>
      /^[a-z]$/.test(identifier),
    );
    expect(remarks).toHaveLength(page.split('id="remark-').length - 1);
    const words = remarks.map(textOf);
    expect(words.filter((each) => !each.startsWith('Our remark: '))).toEqual([]);
  });
});
