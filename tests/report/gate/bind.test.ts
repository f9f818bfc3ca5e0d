import { expect, test } from 'vitest';
import { bind, type Manuscript } from '../../../src/report/gate/bind';
import type { Section } from '../../../src/schema/report';

const sections: Section[] = [
  { slug: 'introduction', title: 'Introduction', pages: [1, 1] },
  { slug: 'apples', number: '1', title: 'On apples', pages: [1, 2] },
  { slug: 'pears', number: '2.1', title: 'On pears', pages: [2, 3] },
];
const look = () => true;
const looks = { Passage: { id: look }, Page: { n: look }, Note: { n: look }, Figure: { of: look } };
const pageOf = () => null;
const manuscript = (text: string): Manuscript<string> => ({
  text,
  frontmatter: { standfirst: 'Apples fall.', summary: 'They fall.' },
  Content: 'the page',
});
const passage = (words: string) => `<Passage id="a" />${words}`;
const pears = passage(
  '<Page n={2} />Pears fall.<Note n={3} /> They <Page n={3} />rot.\n\n<Figure of="fruit/harvest" />',
);

test('bind(sections, manuscripts) puts the chapters in the order of the outline', () => {
  const files = new Map([
    ['content/chapters/2.1-pears.mdx', manuscript(pears)],
    ['content/chapters/introduction.mdx', manuscript(passage('<Page n={1} />Fruit falls.'))],
    [
      'content/chapters/1-apples.mdx',
      manuscript(passage('<Page n={1} />Apples <Page n={2} />fall.')),
    ],
  ]);
  const chapters = bind(sections, files, looks, pageOf);
  expect(chapters.map(({ slug }) => slug)).toEqual(['introduction', 'apples', 'pears']);
  expect(chapters[2]).toMatchObject({
    title: 'On pears',
    standfirst: 'Apples fall.',
    notes: [3],
    figures: ['fruit/harvest'],
    passages: [{ id: 'a', text: 'Pears fall. They rot.', pages: [2, 3] }],
    Content: 'the page',
  });
});

test('a section without a file is refused', () => {
  const files = new Map([['content/chapters/2.1-pears.mdx', manuscript(pears)]]);
  expect(() => bind(sections, files, looks, pageOf)).toThrow(
    'content/chapters/introduction.mdx is missing',
  );
});

test('a file without a section is refused', () => {
  const files = new Map([['content/chapters/2.2-plums.mdx', manuscript('Plums.')]]);
  expect(() => bind(sections, files, looks, pageOf)).toThrow(
    'content/chapters/2.2-plums.mdx: no section of the outline has this file; files: ' +
      'content/chapters/introduction.mdx, content/chapters/1-apples.mdx, content/chapters/2.1-pears.mdx',
  );
});

test('a note that two sections mark is refused', () => {
  const files = new Map([
    ['content/chapters/2.1-pears.mdx', manuscript(pears)],
    [
      'content/chapters/introduction.mdx',
      manuscript(passage('<Page n={1} />Fruit falls.<Note n={3} />')),
    ],
    [
      'content/chapters/1-apples.mdx',
      manuscript(passage('<Page n={1} />Apples <Page n={2} />fall.')),
    ],
  ]);
  expect(() => bind(sections, files, looks, pageOf)).toThrow(
    'content/chapters/2.1-pears.mdx:1:44 <Note>: note 3 has its mark in content/chapters/introduction.mdx; take one out',
  );
});
