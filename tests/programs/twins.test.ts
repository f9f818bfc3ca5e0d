import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { describe, expect, inject, test } from 'vitest';
import { textOf } from '../../scripts/readable';
import { chapters } from '../../src/report/opened/chapters';
import { run, scratch } from './run';

/** A text as pandoc reads it in a dialect of Markdown, or from a file of another kind. */
const read = async (file: string, dialect: string) =>
  whatIsIn(await run('pandoc', ['-f', dialect, '-t', 'html', '--wrap=none', file]));

/** What a program made of a text; how it marks notes, and leads back from them, is left out. */
function whatIsIn(html: string) {
  const page = fromHtml(html);
  for (const mark of selectAll('a[href*="#fn"]', page)) mark.children = [];
  const count = (selector: string) => selectAll(selector, page).length;
  return {
    words: textOf(page).match(/\S+/g)?.join(' ') ?? '',
    tables: count('table'),
    rows: count('tr'),
    formulas: count('.math'),
    marks: count('a[href*="#fn"]:not([href*="#fnref"])'),
  };
}

describe.each(chapters)('the twin of $slug', async ({ slug, notes }) => {
  const twin = path.join(inject('folder'), `${slug}.md`);
  const said = await read(twin, 'gfm');

  test('has no formula, and no sign of Markdown in its words', () => {
    expect(said.formulas).toBe(0);
    expect(said.words.match(/\*\*|\[\^|\]\(|\\|\| -/g)).toBe(null);
  });

  test.each(['markdown', 'commonmark_x'])('reads the same as %s', async (dialect) => {
    expect(await read(twin, dialect)).toEqual(said);
  });

  test('reads the same in the parser that GitHub has', async () => {
    // What stands above the text is cut by GitHub before.
    const file = path.join(await scratch(), 'twin.md');
    await writeFile(file, (await readFile(twin, 'utf8')).replace(/^---\n.*?\n---\n/s, ''));
    const all = ['table', 'strikethrough', 'autolink', 'tagfilter', 'tasklist', 'footnotes'];
    const made = await run('cmark-gfm', [...all.flatMap((name) => ['-e', name]), file]);
    expect(whatIsIn(made)).toEqual(said);
  });

  test('calls every note, which says its number', () => {
    const numbers = [...said.words.matchAll(/(?<=\bNote )\d+(?=\. )/g)].map(Number);
    expect(numbers).toEqual(expect.arrayContaining(notes));
    expect(said.marks).toBeGreaterThanOrEqual(notes.length);
  });
});

test('a twin saved for an office program has all its words, tables and notes', async () => {
  const [most] = chapters.toSorted((a, b) => b.notes.length - a.notes.length);
  const twin = path.join(inject('folder'), `${most?.slug}.md`);
  const file = path.join(await scratch(), 'twin.docx');
  await run('pandoc', [twin, '-o', file]);
  expect(await read(file, 'docx')).toEqual(await read(twin, 'gfm'));
});
