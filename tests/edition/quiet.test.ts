import { matches, selectAll } from 'hast-util-select';
import { fromHtml } from 'hast-util-from-html';
import type { Nodes } from 'hast';
import { expect, test } from 'vitest';
import { chapters } from '../../src/report/opened/chapters';
import { html } from '../built';

/** What stands in a paragraph and is no word of it: signs, marks, and what a script opens. */
const signs = '.passage, .printed-page, .note-mark, .margin-note, .brief';

const textOf = (node: Nodes, without: string): string => {
  if (node.type === 'element' && matches(without, node)) return ' ';
  if ('children' in node) return node.children.map((child) => textOf(child, without)).join('');
  return 'value' in node ? node.value : '';
};

const count = (text: string) => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;

test.each(chapters)(
  '$slug: words of ours are few among those of the retelling',
  async (chapter) => {
    const page = fromHtml(await html(`/${chapter.slug}/`));
    const said = (selector: string, without: string) =>
      count(
        selectAll(selector, page)
          .map((node) => textOf(node, without))
          .join(' '),
      );
    const retold = said('.prose > p', `${signs}, .cross`);
    // All that stands between headings, paragraphs and figures; and the references inside of paragraphs.
    const ours = said('.prose > :not(p, .heading, figure, .pair), .prose .cross', signs);
    expect(retold).toBeGreaterThan(200);
    expect(ours / retold).toBeLessThan(0.15);
  },
);

test('no remark stands between two paragraphs, and each has its letter in turn', async () => {
  for (const { slug } of chapters) {
    const page = fromHtml(await html(`/${slug}/`));
    expect(selectAll('.prose [role=note], .prose aside', page)).toEqual([]);
    const letters = selectAll('.note-mark.ours a', page).map(
      ({ properties }) => properties['dataSign'],
    );
    expect(letters).toEqual([...'abcdefghijklmnopqrstuvwxyz'].slice(0, letters.length));
    expect(letters.length).toBeGreaterThan(0);
  }
});
