import { expect, test } from 'vitest';
import type { z } from 'zod';
import { PartialDate, Printed, Template, Words, Year } from '../../src/schema/words';
import { Unit } from '../../src/schema/unit';

/** What is told of a value. */
const told = (schema: z.ZodType, value: unknown) =>
  schema.safeParse(value).error?.issues.map(({ message }) => message) ?? [];

test.each([
  ['Ap\u200Bples', 'U+200B in it cannot be seen; take it out'],
  ['Apples\u202E and pears', 'U+202E in it cannot be seen; take it out'],
  ['Apples\nand pears', 'U+000A in it cannot be seen; take it out'],
  ['Apples\uD800', 'U+D800 in it cannot be seen; take it out'],
  ['Аpples', '“Аpples” has Latin and Cyrillic letters; type it anew in one alphabet'],
  ['=SUM(A1)', 'a spreadsheet would reckon with it; write “is”, or begin with another word'],
  ['@apples', 'a spreadsheet would reckon with it; write “at”, or begin with another word'],
  ['+apples', 'a spreadsheet would reckon with it; write “plus”, or begin with another word'],
  [
    '-2+3',
    'a spreadsheet would reckon with it; for a minus write − (U+2212), for a dash – (U+2013)',
  ],
  [
    "-2 kg|' /C'!A0",
    'a spreadsheet would reckon with it; for a minus write − (U+2212), for a dash – (U+2013)',
  ],
  [
    '-5 to 3',
    'a spreadsheet would reckon with it; for a minus write − (U+2212), for a dash – (U+2013)',
  ],
  // What keeps Persian letters apart keeps no others apart.
  ['Ap\u200Cples', 'U+200C in it cannot be seen; take it out'],
  ['می\u200C', 'U+200C in it cannot be seen; take it out'],
  ['a'.repeat(2001), 'longer than 2,000 letters; say it in fewer'],
  [' ', 'empty; write the words'],
])('words, with addresses or without, are not %j', (words, message) => {
  expect(told(Words, words)).toEqual([message]);
  expect(told(Template, words)).toEqual([message]);
});

test.each([
  'Apples and яблоки',
  '+5',
  '-2.5 kg a tree',
  '- 1,000',
  '–5 kg',
  '−5 to 3',
  'می\u200Cروم',
  'Äpfel – “two”',
])('words are %s', (words) => expect(told(Words, words)).toEqual([]));

test('words without addresses have no braces', () => {
  expect(told(Words, 'Apples {fruit}')).toEqual(['no address is filled in here: take out { and }']);
});

test('a title is printed with letters of two alphabets, but hides nothing', () => {
  expect(told(Printed, 'Pobeде jablok')).toEqual([]);
  expect(told(Printed, 'Pobede\u00AD jablok')).toEqual([
    'U+00AD in it cannot be seen; take it out',
  ]);
});

test('what stands around a number keeps its spaces, and hides no formula', () => {
  expect(Unit.parse({ before: 'CHF ' }).before).toBe('CHF ');
  expect(told(Unit, { before: ' =' })).toEqual([
    'a spreadsheet would reckon with it; write “is”, or begin with another word',
  ]);
});

test.each(['9999', '0999', '2200-01', '9999-12-31'])('%s is no date that can be meant', (date) => {
  expect(told(PartialDate, date)).toEqual(['a year between 1000 and 2199; mend it']);
  expect(told(Year, Number(date.slice(0, 4)))).toHaveLength(1);
});
