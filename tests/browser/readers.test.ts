import { createRequire } from 'node:module';
import path from 'node:path';
import { markdownToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { chapters } from '../../src/report/opened/chapters';
import { text } from '../built';
import { selectParagraph, spaced, unmarked } from './copied';
import { desk, lookAt } from './open';

// What other programs read of a section, and what is copied of it by hand, is its text and nothing
// else. Reader views and clippers are run in the page, as the browsers that have them do.

const { resolve } = createRequire(import.meta.url);

const programs = [
  {
    name: 'Readability',
    file: resolve('@mozilla/readability/Readability.js'),
    read: 'new Readability(document.cloneNode(true)).parse().content',
  },
  {
    name: 'Defuddle',
    file: path.join(path.dirname(resolve('defuddle')), 'index.js'),
    read: 'new Defuddle(document).parse().content',
    /** It counts notes anew, remarks among them, in one list that has no heading. */
    recounts: true,
  },
];

describe.each(chapters)('$slug', async ({ slug }) => {
  const at = `/${slug}/`;
  const twin = await paragraphsOfTwin(slug);

  test('without styles each paragraph says what the twin says, notes marked in brackets', async () => {
    const { paragraphs } = await lookAt(at, desk, (page) => page.evaluate(partsOf, null));
    expect(paragraphs.length).toBeGreaterThan(1);
    expect(twin.filter((words) => paragraphs.includes(words))).toEqual(paragraphs);
  });

  test.each([390, 1440])(
    'at %i px a paragraph is copied without marks and signs',
    async (width) => {
      const viewport = { width, height: 900 };
      const { paragraphs, copied } = await lookAt(at, { viewport }, async (page) => {
        const { paragraphs } = await page.evaluate(partsOf, null);
        const copied = [];
        for (let i = 0; i < paragraphs.length; i++) {
          const { x, y, selected } = await page.evaluate(selectParagraph, i);
          await page.mouse.move(x, y);
          await page.mouse.down({ clickCount: 3 });
          await page.mouse.up({ clickCount: 3 });
          const clicked = await page.evaluate(() => String(getSelection()));
          copied.push([selected, clicked].map(spaced));
        }
        return { paragraphs, copied };
      });
      expect(copied).toEqual(paragraphs.map(unmarked).map((words) => [words, words]));
    },
  );

  test.each(programs)(
    '$name keeps its words, notes and remarks, and of each figure one drawing and the table',
    async ({ file, read, recounts = false }) => {
      // As browsers do that have them: the policy is for pages, and not for programs that read them.
      const { whole, kept } = await lookAt(at, { ...desk, bypassCSP: true }, async (page) => {
        const whole = await page.evaluate(partsOf, null);
        await page.addScriptTag({ path: file });
        const kept = await page.evaluate(partsOf, await page.evaluate<string>(read));
        return { whole, kept };
      });
      const words = recounts ? 'starred' : 'paragraphs';
      const headings = recounts ? whole.headings.filter((each) => !ends.has(each)) : whole.headings;
      expect(kept[words].filter((each) => whole[words].includes(each))).toEqual(whole[words]);
      expect(kept.headings).toEqual(headings);
      expect(whole.notes.filter((each) => !kept.text.includes(each))).toEqual([]);
      expect(kept.figures).toEqual(whole.figures);
      expect(kept.signs).toEqual([]);
    },
  );
});

/** What stands over the notes and the remarks. */
const ends = new Set(['Notes', 'Remarks of this edition']);

type Node = { type: string; value?: string; identifier?: string; children?: Node[] };

/** The paragraphs of a twin, marks of notes as on the page, and without where printed pages begin. */
async function paragraphsOfTwin(slug: string) {
  const features = { gfm: true, frontmatter: true };
  const twin: Node = markdownToMdast(await text(`${slug}.md`), { features });
  const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(all)];
  const say = ({ type, value, identifier, children = [] }: Node): string =>
    type === 'footnoteReference' ? `[${identifier}]` : (value ?? children.map(say).join(''));
  const paragraphs = all(twin).filter(({ type }) => type === 'paragraph');
  const said = paragraphs.map((each) => say(each).replaceAll(/\[p\.\s\d+\]\s/g, ''));
  // Marks side by side stand apart there.
  return said.map((words) => spaced(words).replaceAll('] [', ']['));
}

/** What is in a section: as the page has it, or as a program read it. Runs in the browser. */
function partsOf(html: string | null) {
  const read = html === null ? undefined : new DOMParser().parseFromString(html, 'text/html').body;
  const from = read ?? document.querySelector('article') ?? document.body;
  const all = (selector: string) => [...from.querySelectorAll(selector)];
  const spaced = ({ textContent }: Element) => textContent.replaceAll(/\s+/g, ' ').trim();
  const squeezed = ({ textContent }: Element) => textContent.replaceAll(/\s+/g, '');
  const paragraphs = all(read ? 'p' : '.prose > p');
  const starred = paragraphs.map((paragraph) => {
    const copy = paragraph.cloneNode(true) as Element;
    for (const mark of copy.querySelectorAll('sup')) mark.replaceWith('*');
    return spaced(copy);
  });
  const texts = document.createTreeWalker(from, NodeFilter.SHOW_TEXT);
  const signs = [];
  while (texts.nextNode()) {
    const { nodeValue } = texts.currentNode;
    if (/^\s*([¶#]|p\.\s*\d+)\s*$/.test(nodeValue ?? '')) signs.push(nodeValue);
  }
  return {
    paragraphs: paragraphs.map(spaced),
    starred,
    headings: all(read ? 'h2, h3' : '.prose :is(h2, h3), .endnotes h2').map(spaced),
    notes: all('.endnotes li > p:first-child').map(squeezed),
    figures: all('figure').map((figure) => ({
      drawings: read ? figure.querySelectorAll('svg[role]').length : 1,
      rows: [...figure.querySelectorAll('tr')].map(squeezed),
    })),
    signs,
    text: squeezed(from),
  };
}
