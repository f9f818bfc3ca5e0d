import { expect, test } from 'vitest';
import { examine } from '../../../src/report/gate/examine';
import { read } from '../../../src/report/manuscript/read';
import { told } from '../../fixtures/told';

const seen: string[] = [];
const look = (written: string) => seen.push(written);
const looks = {
  Passage: { id: look },
  Page: { n: look },
  Quantity: { of: look },
  Note: { n: look },
  Figure: { of: look },
  Pair: {},
};
const examineText = (text: string) =>
  told((faults) => examine({ file: 'content/a.mdx', ...read(text) }, looks, faults));

test('words outside paragraphs are told, with their place', () => {
  expect(examineText('> words')).toEqual([
    'content/a.mdx:1:3: words stand in paragraphs and headings only; make this a paragraph',
  ]);
});

test('examine(chapter, looks, faults) looks at what each component points to', () => {
  const text =
    '<Passage id="a" />Apples <Quantity of="a/b/c" />.<Note n={2} />\n\n<Figure of="a/b" />';
  expect(examineText(text)).toEqual([]);
  expect(seen).toEqual(['a', 'a/b/c', '2', 'a/b']);
});

test.each([
  [
    'code',
    '<Passage id="p" />Seven {7} pears.',
    'content/a.mdx:1:25: code; a chapter has words and components only',
  ],
  [
    'an unknown component',
    '<Passage id="p" />Apples.\n\n<Figur of="a/b" />',
    'content/a.mdx:3:1: <Figur>: no such component; components: Passage, Page, Quantity, Note, Figure, Pair',
  ],
  [
    'a component named as what every object has',
    '<toString />',
    'content/a.mdx:1:1: <toString>: no such component; components: Passage, Page, Quantity, Note, Figure, Pair',
  ],
  [
    'an attribute too few',
    '<Passage id="p" /><Quantity /> pears.',
    'content/a.mdx:1:19: <Quantity>: give it of="…"',
  ],
  [
    'an attribute too many',
    '<Figure of="a/b" wide />',
    'content/a.mdx:1:1: <Figure>: no attribute "wide"; attributes: of',
  ],
  [
    'an attribute that stands twice',
    '<Figure of="a/b" of="a/c" />',
    'content/a.mdx:1:1: <Figure>: of stands twice; take one out',
  ],
  [
    'an address in braces, which would be run',
    '<Figure of={a/b} />',
    'content/a.mdx:1:1: <Figure>: write it of="…"',
  ],
  [
    'a number in quotes',
    '<Passage id="p" />Pears.<Note n="2" />',
    'content/a.mdx:1:25: <Note>: write it n={6}',
  ],
  [
    'code between two comments',
    '{/* a */ alert(1) /* b */}',
    'content/a.mdx:1:1: code; a chapter has words and components only',
  ],
  ...[
    '![A pear](gone.png)',
    '[pears](javascript:pears)',
    'www.fruit.example',
    '~~pears~~',
    'pears\\\nplums',
  ].map((text) => [
    `other Markdown: ${text}`,
    `<Passage id="p" />Pears ${text}`,
    expect.stringMatching(
      /^content\/a.mdx:1:\d+: a chapter has no links, pictures, rules or the like; words and/,
    ),
  ]),
  [
    'a heading without an anchor',
    '## On pears',
    'content/a.mdx:1:1: heading "On pears": no anchor; give it one: ## On pears {#anchor}',
  ],
  [
    'two headings with one anchor',
    '## Pears {#a}\n\n## Plums {#a}',
    'content/a.mdx:3:1: heading "Plums": the anchor "a" is taken; give another',
  ],
  [
    'an anchor of the page itself',
    '## Pears {#notes}',
    'content/a.mdx:1:1: heading "Pears": the anchor "notes" is taken; give another',
  ],
  [
    'an anchor such as the page makes itself',
    '## Pears {#note-10}',
    'content/a.mdx:1:1: heading "Pears": the anchor "note-10" is taken; give another',
  ],
  [
    'a heading of another level',
    '<Passage id="p" />Pears.\n\n### Small',
    'content/a.mdx:3:1: headings inside a section are of level 2: ## Title',
  ],
  [
    'a block of code',
    '```\npears\n```',
    'content/a.mdx:1:1: code; a chapter has words and components only',
  ],
  [
    'a note marked twice',
    '<Passage id="p" />Pears.<Note n={2} /> Plums.<Note n={2} />',
    'content/a.mdx:1:46: <Note>: marked twice; it stands once a chapter',
  ],
  [
    'a paragraph without an anchor',
    '<Passage id="a" />Pears.\n\nPlums.',
    'content/a.mdx:3:1: a paragraph without an anchor; begin it with <Passage id="…" />',
  ],
  [
    'an anchor on a line of its own',
    '<Passage id="a" />\nPears.',
    'content/a.mdx:1:1: <Passage>: it stands at the very start of a paragraph, on the line of its first words',
  ],
  [
    'an anchor inside a paragraph',
    '<Passage id="a" />Pears. <Passage id="b" />Plums.',
    'content/a.mdx:1:26: <Passage>: it stands at the very start of a paragraph, on the line of its first words',
  ],
  [
    'a printed page between paragraphs',
    '<Passage id="a" />Pears.\n\n<Page n={2} />\n',
    'content/a.mdx:3:1: <Page>: it stands in a paragraph, on a line with words',
  ],
  [
    'two paragraphs with one anchor',
    '<Passage id="a" />Pears.\n\n<Passage id="a" />Plums.',
    'content/a.mdx:3:1: <Passage>: the anchor "a" is taken; give another',
  ],
  [
    'a paragraph with the anchor of a heading',
    '## Pears {#a}\n\n<Passage id="a" />Pears.',
    'content/a.mdx:3:1: <Passage>: the anchor "a" is taken; give another',
  ],
  [
    'a paragraph with an anchor such as a printed page has',
    '<Passage id="page-7" />Pears.',
    'content/a.mdx:1:1: <Passage>: the anchor "page-7" is taken; give another',
  ],
])('examine(chapter, looks, faults) tells %s', (_what, text, message) => {
  expect(examineText(text)).toEqual([message]);
});
