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
    { file, what: expect.stringMatching(/^nothing reads this file; there are content\//) },
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
