import { expect, test } from 'vitest';
import { chapters } from '../../src/report/chapters';
import { datasets, notes, remarks } from '../../src/report/data';
import { handTyped } from './hand-typed';

test.each(chapters)('$slug has no number typed by hand', ({ prose, standfirst, summary }) => {
  expect([prose, standfirst, summary].flatMap(handTyped)).toEqual([]);
});

const words = [
  ...remarks.map(({ id, text }) => ({ what: `the remark ${id}`, text })),
  ...notes.flatMap(({ n, text }) => (text ? { what: `note ${n}`, text } : [])),
  ...[...datasets.values()].flatMap(({ tables }) =>
    Object.values(tables).flatMap(({ title, figure }) =>
      figure ? { what: title, text: [figure.finding, figure.shows, figure.method].join(' ') } : [],
    ),
  ),
];

test.each(words)('$what has no number typed by hand', ({ text }) => {
  expect(handTyped(text)).toEqual([]);
});

test('handTyped(text) finds what is no date and no name', () => {
  expect(handTyped('In 2020 it owed US$3 billion, or 36.6% of 12.')).toEqual([
    'US$3',
    '36.6%',
    '12.',
  ]);
  expect(handTyped('On 19 January 2021 the G20 met; COVID-19 until mid-2021.')).toEqual([]);
});

test('notes follow one another through the chapters, each cited once', () => {
  const cited = chapters.flatMap(({ notes }) => notes);
  expect(cited).toEqual([...new Set(cited)].sort((a, b) => a - b));
});

test('section 2.1 cites the notes 10 to 19', () => {
  const section = chapters.find(({ number }) => number === '2.1');
  expect(section?.notes).toEqual([10, 11, 12, 13, 14, 15, 16, 17, 18, 19]);
});
