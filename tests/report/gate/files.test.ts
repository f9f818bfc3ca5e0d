import { expect, test } from 'vitest';
import { filesOf } from '../../fixtures/everything';
import { enter } from '../../../src/report/gate/gate';
import { checkLetters } from '../../../src/report/gate/files';
import { told } from '../../fixtures/told';

test.each([
  'data/notes.txt',
  'data/Nuts.json',
  'data/dried_fruit.json',
  'data/records/fruit.json',
  'data/deep/nuts.json',
  'content/chapters/deep/1-apples.mdx',
  'content/chapters/apples.md',
  'content/apples.json',
])('a file that nothing reads is told, once: %s', (file) => {
  const { faults } = enter(new Map([...filesOf(), [file, '{}']]));
  expect(faults.told).toEqual([
    {
      file,
      line: 1,
      column: 1,
      what: expect.stringMatching(/^nothing reads this file; there are content\//),
    },
  ]);
});

const check = (text: string, file = 'data/fruit.json') =>
  told((faults) => checkLetters(faults), { [file]: text });

test('letters that the fonts lack are told, with their places and the cure', () => {
  expect(check('Pears\nFerrão and São')).toEqual([
    'data/fruit.json:2:5: the fonts have no “ã”; cut them anew (npm run fonts), or write it otherwise',
  ]);
});

test('letters that the fonts have, and signs of JSON and MDX, pass', () => {
  expect(check('{ "name": "Äpfel – “Груша” `~`" }')).toEqual([]);
});

test('letters that JSON writes as escapes are told where the escape stands', () => {
  expect(check('{\n  "name": "S\\u00e3o, \\uD83C\\udf4e, \\u00FC and \\\\u00e3"\n}')).toEqual([
    'data/fruit.json:2:13: the fonts have no “ã”; cut them anew (npm run fonts), or write it otherwise',
    'data/fruit.json:2:22: the fonts have no “🍎”; cut them anew (npm run fonts), or write it otherwise',
  ]);
});

test('no chapter has escapes', () => {
  expect(check('S\\u00e3o', 'content/chapters/1-apples.mdx')).toEqual([]);
});

test('bytes that are no UTF-8 are told as what they are', () => {
  expect(check('Pears\nand \uFFFDpples')).toEqual([
    'data/fruit.json:2:5: bytes that are no UTF-8, or were none once; save the file as UTF-8, and type the letter anew',
  ]);
});

test('a mark of the order of bytes is told', () => {
  const what = '1:1: the file begins with a byte-order mark; save it as UTF-8 without one';
  expect(check('\uFEFF{}')).toEqual([`data/fruit.json:${what}`]);
  expect(check('\uFEFFPears', 'content/license.txt')).toEqual([`content/license.txt:${what}`]);
});

test.each([
  ['Pears and\u200B plums', '2:10: U+200B cannot be seen; take it out'],
  ['Pears\u202E', '2:6: U+202E cannot be seen; take it out'],
  ['Pears\u0007', '2:6: U+0007 cannot be seen; take it out'],
  ['Two рears', '2:5: “рears” has Latin and Cyrillic letters; type it anew in one alphabet'],
  ['Pears&#x202E; &amp; plums', '2:6: &#x202E; stands for a letter; type the letter itself'],
])('what an author of a chapter does not see is told: %j', (text, what) => {
  expect(check(`Quinces\n${text}`, 'content/chapters/1-pears.mdx')).toEqual([
    `content/chapters/1-pears.mdx:${what}`,
  ]);
});

test('what keeps letters of a Persian word apart is no fault', () => {
  expect(check('می\u200Cروم', 'content/chapters/1-pears.mdx')).not.toContainEqual(
    expect.stringContaining('cannot be seen'),
  );
});

test('what is amiss is told where it stands, and not where the same is right', () => {
  expect(check('می\u200Cروم to\u200Cday', 'content/chapters/1-pears.mdx')).toContainEqual(
    expect.stringContaining(':1:10: U+200C cannot be seen'),
  );
});

test('lines may end as on Windows, and begin with a tab', () => {
  expect(check('Pears\r\n\tand plums\r\n', 'content/chapters/1-pears.mdx')).toEqual([]);
});
