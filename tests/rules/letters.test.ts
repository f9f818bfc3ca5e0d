import { expect, test } from 'vitest';
import { foreignLetters, twoAlphabets } from '../../src/rules/letters';
import { library } from '../fixtures/library';

const titled = (title: string, language = 'ru-Latn') => library([{ title, language }]);

test('twoAlphabets finds a word with letters of both', () => {
  expect(twoAlphabets(titled('Pobeде jablok'))).toMatchObject([
    { part: 'title', says: 'In “Pobeде” there is Cyrillic (де) among Latin letters.' },
  ]);
});

test('twoAlphabets passes words that are each of one alphabet', () => {
  expect(twoAlphabets(titled('Jabloko яблоко'))).toEqual([]);
});

test.each([
  ['Hruša', 'H in “Hruša”'],
  ['Čto éto', 'é in “éto”'],
  ['World jablok', 'W in “World”'],
  ['Meždu međami i khurma', 'đ in “međami” and h in “khurma”'],
])('foreignLetters finds what is foreign in “%s”', (title, found) => {
  expect(foreignLetters(titled(title))[0]?.says).toBe(
    `The transliteration does not have ${found}.`,
  );
});

test('foreignLetters passes what the transliteration has, ch and apostrophes among it', () => {
  const title = 'Chorošij čaj, ščuka, Ėcho žizn’ v 2020 godu: èto s-ezd ‘Jabloko’ кит';
  expect(foreignLetters(titled(title))).toEqual([]);
});

test('foreignLetters passes what is no transliteration', () => {
  expect(foreignLetters(titled('How the quince fell', 'en'))).toEqual([]);
});

test.each(['zh-Latn', 'el-Latn', 'tg-Latn'])('foreignLetters knows no standard for %s', (tag) => {
  expect(foreignLetters(titled('Haw hua', tag))).toEqual([]);
});
