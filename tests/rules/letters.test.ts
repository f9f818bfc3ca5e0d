import { expect, test } from 'vitest';
import { foreignLetters, twoAlphabets } from '../../src/rules/titles';
import { library } from '../fixtures/library';

const titled = (title: string, language = 'ru-Latn') => library([{ title, language }]);

test('twoAlphabets finds a word with letters of both', () => {
  expect(twoAlphabets.find(titled('Pobeде jablok'))).toMatchObject([
    { part: 'title', says: 'In “Pobeде” there is Cyrillic (де) among Latin letters.' },
  ]);
});

test('twoAlphabets passes words that are each of one alphabet', () => {
  expect(twoAlphabets.find(titled('Jabloko яблоко'))).toEqual([]);
});

test.each([
  ['Hruša', 'H in “Hruša”'],
  ['Čto éto', 'é in “éto”'],
  ['World jablok', 'W in “World”'],
  ['Meždu međami i khurma', 'đ in “međami” and h in “khurma”'],
])('foreignLetters finds what is foreign in “%s”', (title, found) => {
  expect(foreignLetters.find(titled(title))[0]?.says).toBe(
    `The transliteration does not have ${found}.`,
  );
});

test('foreignLetters passes what the transliteration has, ch and apostrophes among it', () => {
  const title = 'Chorošij čaj, ščuka, Ėcho žizn’ v 2020 godu: èto s-ezd ‘Jabloko’ кит';
  expect(foreignLetters.find(titled(title))).toEqual([]);
});

test('foreignLetters passes what is no transliteration', () => {
  expect(foreignLetters.find(titled('How the quince fell', 'en'))).toEqual([]);
});

test.each(['zh-Latn', 'el-Latn', 'tg-Latn'])('foreignLetters knows no standard for %s', (tag) => {
  expect(foreignLetters.find(titled('Haw hua', tag))).toEqual([]);
});
