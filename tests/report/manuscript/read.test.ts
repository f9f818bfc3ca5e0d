import { expect, test } from 'vitest';
import { read } from '../../../src/report/manuscript/read';

const text = `---
summary: Not counted.
---

## On apples {#apples}

<Passage id="picked" /><Page n={6} />We picked <Quantity of="fruit/harvest/apples" />, or so it’s
said.<Note n={2} /> The <Page n={7} />Fruit Fair followed.

<Figure of="fruit/harvest" />
`;

test('read(text) gives the running text without its head and what components say', () => {
  expect(read(text).prose).toBe(
    'On apples We picked  , or so it’s\nsaid.  The  Fruit Fair followed.',
  );
});

test('read(text) finds headings by the anchors given to them', () => {
  expect(read(text).headings).toEqual([{ id: 'apples', text: 'On apples', line: 5, column: 1 }]);
});

test('read(text) finds components in order, with attributes, place and printed page', () => {
  const { marks } = read(text);
  expect(marks.map(({ name, page }) => [name, page])).toEqual([
    ['Passage', undefined],
    ['Page', 6],
    ['Quantity', 6],
    ['Note', 6],
    ['Page', 7],
    ['Figure', 7],
  ]);
  expect(marks[2]).toEqual({
    name: 'Quantity',
    attributes: { of: 'fruit/harvest/apples' },
    written: [{ name: 'of', braced: false }],
    line: 7,
    column: 48,
    page: 6,
  });
  expect(marks[3]).toMatchObject({ attributes: { n: '2' }, line: 8, column: 6 });
});

test('read(text) gives a paragraph its anchor, its words on one line, and its pages', () => {
  const { passages, marks } = read(text);
  expect(passages).toEqual([
    {
      id: 'picked',
      text: 'We picked , or so it’s said. The Fruit Fair followed.',
      pages: [6, 7],
      marks: marks.slice(0, 5),
      terms: [],
      pieces: [
        ...marks.slice(0, 2),
        'We picked ',
        marks[2],
        ', or so it’s\nsaid.',
        marks[3],
        ' The ',
        marks[4],
        'Fruit Fair followed.',
      ],
      line: 7,
      column: 1,
    },
  ]);
});

test('read(text) finds the names a paragraph explains, and how far into its words they stand', () => {
  const { prose, passages } = read(
    '<Passage id="a" /> The\n_<Term of="fair">Fruit\nFair</Term>_<Note n={1} /> is on.',
  );
  expect(prose).toContain('Fair');
  expect(passages[0]).toMatchObject({
    text: 'The Fruit Fair is on.',
    terms: [{ of: 'fair', words: 'Fruit Fair', at: 4, line: 2, column: 2 }],
  });
});

test('a name across a line break or a printed page is one', () => {
  const { passages } = read('<Passage id="a" />The Fruit\nFair and the *Pear* <Page n={2} />Show.');
  expect(passages[0]?.text).toBe('The Fruit Fair and the Pear Show.');
});

test('a paragraph without an anchor at its very start has none', () => {
  const ids = (text: string) => read(text).passages.map(({ id }) => id);
  expect(ids('Pears.')).toEqual(['']);
  expect(ids('Pears. <Passage id="a" />')).toEqual(['']);
  expect(ids('<Page n={1} /><Passage id="a" />Pears.')).toEqual(['']);
});

test('what is no paragraph with words, at the root, is no passage', () => {
  expect(read('- Pears.\n\n> Plums.\n\n<Figure of="a/b" /> <Figure of="a/c" />').passages).toEqual(
    [],
  );
});

test('anchors that open no paragraph, and pages that begin in none, are strays', () => {
  const strays = (text: string) => read(text).strays.map(({ name, line }) => [name, line]);
  expect(strays('<Passage id="a" />\nPears.')).toEqual([['Passage', 1]]);
  expect(strays('Pears. <Passage id="a" />')).toEqual([['Passage', 1]]);
  expect(strays('- <Passage id="a" />Pears.\n\n<Page n={2} />')).toEqual([
    ['Passage', 1],
    ['Page', 3],
  ]);
  expect(strays('<Passage id="a" /><Page n={2} />Pears.')).toEqual([]);
});

test('words before the first page are found', () => {
  const { unpaged } = read('<Passage id="a" />Pears <Page n={2} />and plums.');
  expect(unpaged).toEqual([{ line: 1, column: 19 }]);
});

test('read(text) finds code, and takes no comment for it', () => {
  const { code } = read('Seven {7} pears.\n\n{/* a comment */}\n\nexport const x = 1;\n');
  expect(code.map(({ line }) => line)).toEqual([1, 5]);
});

test.each([
  ['a quotation', '> words', 1],
  ['a list', '* words', 1],
  ['a component', '<Pair>\nwords\n</Pair>', 2],
])('read(text) finds words in %s, where they have no anchor', (_where, words, line) => {
  expect(read(words).outside).toMatchObject([{ line }]);
  expect(read(`<Passage id="a" />${'words'}`).outside).toEqual([]);
});

test('an edit elsewhere leaves all other anchors as they are', () => {
  const chapter = `## On pears {#pears}

<Passage id="ripe" /><Page n={6} />The pears are ripe.

<Passage id="sold" />They are sold.<Note n={1} />

<Figure of="fruit/harvest" />

## On plums {#plums}

<Passage id="late" />The plums <Page n={7} />are late.
`;
  const anchors = (text: string) => {
    const { headings, passages, marks } = read(text);
    const pages = marks.flatMap(({ name, page }) => (name === 'Page' ? `page-${page}` : []));
    const cited = marks.flatMap(({ attributes: { n, of } }) => n ?? of ?? []);
    return [...[...headings, ...passages].map(({ id }) => id), ...pages, ...cited];
  };
  const edited = chapter
    .replace('\n\n<Figure', '\n\n<Passage id="new" />Some are eaten.\n\n<Figure')
    .replace('The pears are ripe', 'Ripe pears hang on every tree')
    .replace('On plums', 'On plums and damsons');
  expect(anchors(chapter)).toHaveLength(11);
  expect(anchors(edited).filter((id) => id !== 'new')).toEqual(anchors(chapter));
});
