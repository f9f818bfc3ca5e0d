import { expect, test } from 'vitest';
import { bind, type Manuscript } from '../../src/report/bind';
import type { Section } from '../../src/schema/report';

const sections: Section[] = [
  { slug: 'introduction', title: 'Introduction', pages: [1, 1] },
  { slug: 'apples', number: '1', title: 'On apples', pages: [1, 2] },
  { slug: 'pears', number: '2.1', title: 'On pears', pages: [2, 3] },
];
const looks = { Note: { n: () => true }, Figure: { of: () => true } };
const manuscript = (text: string): Manuscript<string> => ({
  text,
  frontmatter: { standfirst: 'Apples fall.', summary: 'They fall.' },
  Content: 'the page',
});
const pears = 'Pears fall.<Note n={3} />\n\n<Figure of="fruit/harvest" />';

test('bind(sections, manuscripts) puts the chapters in the order of the outline', () => {
  const files = new Map([
    ['content/chapters/2.1-pears.mdx', manuscript(pears)],
    ['content/chapters/introduction.mdx', manuscript('Fruit falls.')],
    ['content/chapters/1-apples.mdx', manuscript('Apples fall.')],
  ]);
  const chapters = bind(sections, files, looks);
  expect(chapters.map(({ slug }) => slug)).toEqual(['introduction', 'apples', 'pears']);
  expect(chapters[2]).toMatchObject({
    title: 'On pears',
    standfirst: 'Apples fall.',
    notes: [3],
    figures: ['fruit/harvest'],
    Content: 'the page',
  });
});

test('a section without a file is left out', () => {
  const files = new Map([['content/chapters/2.1-pears.mdx', manuscript(pears)]]);
  expect(bind(sections, files, looks).map(({ slug }) => slug)).toEqual(['pears']);
});

test('a file without a section is refused', () => {
  const files = new Map([['content/chapters/2.2-plums.mdx', manuscript('Plums.')]]);
  expect(() => bind(sections, files, looks)).toThrow(
    'content/chapters/2.2-plums.mdx: no section of the outline has this file; files: ' +
      'content/chapters/introduction.mdx, content/chapters/1-apples.mdx, content/chapters/2.1-pears.mdx',
  );
});
