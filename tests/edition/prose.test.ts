import { range } from 'd3';
import { expect, test } from 'vitest';
import { chapters } from '../../src/report/opened/chapters';
import {
  datasets,
  edition,
  findTable,
  gathered,
  names,
  notes,
  remarks,
  timeline,
} from '../../src/report/opened/data';
import { inData, inProse } from './allowed';
import { figures, figuresBesideDates, numberWords, without } from './hand-typed';

const prose = chapters.map(({ slug, prose, standfirst, summary }) => ({
  slug,
  text: [prose, standfirst, summary].join(' '),
  phrases: (inProse[slug] ?? []).map(([phrase]) => phrase),
}));

test.each(prose)('$slug has no number typed by hand', ({ text, phrases }) => {
  const rest = without(text, phrases);
  expect([...figures(rest), ...numberWords(rest)]).toEqual([]);
});

const words = [
  ...notes.flatMap(({ n, text }) => (text ? { what: `note ${n}`, text } : [])),
  ...[...datasets].flatMap(([dataset, { tables }]) =>
    Object.entries(tables).flatMap(([id, { figure }]) => {
      const text = [figure?.finding, figure?.shows, figure?.method].join(' ');
      return figure ? { what: `${dataset}/${id}`, text } : [];
    }),
  ),
  ...gathered.map((id) => {
    const { figure } = findTable(`across/${id}`);
    const text = [figure?.finding, figure?.shows, figure?.method].join(' ');
    return { what: `across/${id}`, text };
  }),
  ...timeline.events.map(({ id, text, short }) => ({
    what: `timeline/${id}`,
    text: [text, short].join(' '),
  })),
  ...Object.entries(names).map(([id, { about }]) => ({ what: `the name ${id}`, text: about })),
  ...edition.story.map(({ says }, i) => ({ what: `sentence ${i + 1} of the story`, text: says })),
  { what: 'the first screen', text: `${edition.lead?.finding} ${edition.lead?.number.what}` },
].map((one) => ({ ...one, phrases: (inData[one.what] ?? []).map(([phrase]) => phrase) }));

test.each(words)('$what has no figure typed by hand', ({ text, phrases }) => {
  expect(figures(without(text, phrases))).toEqual([]);
});

test.each(remarks)('the remark $id has figures only in dates', ({ title, text, did }) => {
  expect(figuresBesideDates([title, text, did].join(' '))).toEqual([]);
});

const allowances = [
  ...Object.entries(inProse).map(([slug, allowed]) => ({
    where: slug,
    text: prose.find((one) => one.slug === slug)?.text,
    allowed,
  })),
  ...Object.entries(inData).map(([what, allowed]) => ({
    where: what,
    text: words.find((one) => one.what === what)?.text,
    allowed,
  })),
];

test.each(allowances)('what is allowed in $where stands there', ({ text = '', allowed }) => {
  const idle = allowed.filter(([phrase]) => !without(text, []).includes(phrase));
  expect(idle).toEqual([]);
});

test('figures(text) finds all but names, notes and addresses', () => {
  expect(figures('In 2020 it owed US$3 billion, or 36.6% of 12.')).toEqual([
    'In [2020] it owed',
    '2020 it owed [US$3] billion, or',
    'US$3 billion, or [36.6%] of 12.',
    'or 36.6% of [12.]',
  ]);
  expect(
    figures('The G20 on COVID-19; Dushanbe 2; base 201; Strategy 2030; see note 7; {a/b/2020}.'),
  ).toEqual([]);
  expect(figures('the “maritime Silk Road of the 21st century”')).toEqual([]);
  expect(figures('the 21st century')).toEqual(['the [21st] century']);
});

test('figuresBesideDates(text) lets dates stand', () => {
  expect(figuresBesideDates('Note 10 is of 13 February 2020, until mid-2021; 77 of them.')).toEqual(
    ['·, until ·; [77] of them.'],
  );
});

test('numberWords(text) finds words that count, in any case and joined by a hyphen', () => {
  expect(numberWords('Twenty-two pears, half of them ripe, grew by ten per\u00a0cent.')).toEqual([
    '[Twenty]-two pears, half',
    'Twenty-[two] pears, half',
    'Twenty-two pears, [half] of them',
    'ripe, grew by [ten] per cent.',
    'grew by ten [per cent].',
  ]);
  expect(
    numberWords('Hundreds of thousands, for decades, doubled for a second time.'),
  ).toHaveLength(5);
  expect(numberWords('Attention: often a tenant secondly someone weighs one pear.')).toEqual([]);
});

test('the notes 1 to 47 follow one another through the chapters, each cited once', () => {
  const cited = chapters.flatMap(({ notes }) => notes);
  expect(cited).toEqual(notes.map(({ n }) => n));
});

test.each([
  ['introduction', 1, 2],
  ['1', 3, 9],
  ['2.1', 10, 19],
  ['2.2', 20, 22],
  ['2.3', 23, 26],
  ['2.4', 27, 27],
  ['2.5', 28, 30],
  ['3.1', 31, 39],
  ['3.2', 40, 47],
])('section %s cites the notes %i to %i, as printed', (section, first, last) => {
  const chapter = chapters.find(({ number, slug }) => (number ?? slug) === section);
  expect(chapter?.notes).toEqual(range(first, last + 1));
});

test('the conclusion cites no note', () => {
  expect(chapters.at(-1)?.notes).toEqual([]);
});
