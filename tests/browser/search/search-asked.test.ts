import { expect, test } from 'vitest';
import { askedIn } from '../../../src/browser/search/search-asked';

const wordsOf = askedIn('how many were in what does the who is skolko v');

test.each([
  ['How many apples were picked in 2023?', ['apples', 'picked', '2023']],
  ['what does the fair cost', ['fair', 'cost']],
  ['Сколько яблок в саду?', ['jablok', 'sadu']],
])('askedIn(asking) leaves out of “%s” what only asks or joins', (question, words) => {
  expect(wordsOf(question)).toEqual(words);
});

test('askedIn(asking) keeps such words where there are no others', () => {
  expect(wordsOf('Who is who')).toEqual(['who', 'is', 'who']);
  expect(wordsOf('?')).toEqual([]);
});

test('askedIn(asking) asks for an owner without ’s', () => {
  expect(wordsOf("the Press’s roof, Rosa's ladder")).toEqual(['press', 'roof', 'rosa', 'ladder']);
});
