import { expect, test } from 'vitest';
import { readOtherwise } from '../../src/rules/read-otherwise';
import { citing, library, work } from '../fixtures/library';

const find = (title: string, cyrillic: string, language = 'ru-Latn') =>
  readOtherwise.find(library([{ title, cyrillic, language }]));

test('readOtherwise shows the printed word, what it gives, and what we read', () => {
  const title = 'Jabliki i gruši';
  expect(find(title, 'Яблоки и груши')).toEqual([
    {
      source: 'work-1',
      notes: [1],
      part: 'title',
      printed: title,
      says: '“Jabliki” gives Яблики; our guess is Яблоки.',
    },
  ]);
});

test('readOtherwise finds each word apart', () => {
  expect(find('Jabliki i gruša v saad', 'Яблоки и груши в саду')[0]?.says).toBe(
    '“Jabliki” gives Яблики; our guess is Яблоки. “gruša” gives груша; our guess is груши. “saad” gives саад; our guess is саду.',
  );
});

test.each([
  ['Vojna iz-za grušiv sadu', 'Война из-за груши в саду', '“grušiv” gives грушив', 'груши в'],
  ['Jab loki i gruši', 'Яблоки и груши', '“Jab loki” gives Яб локи', 'Яблоки'],
  ['Gruši i sliv’', 'Груши и сливы и вишни', '“sliv’” gives сливь', 'сливы и вишни'],
])('readOtherwise finds words run together, parted or left out in “%s”', (title, read, ...say) => {
  expect(find(title, read)[0]?.says).toBe(`${say[0]}; our guess is ${say[1]}.`);
});

test.each([
  ['quotation marks alone', '‘Kupit’ sad’: sliva v ‘Raj’?', '“Купить сад”: слива в “Рай”?'],
  ['words in Latin letters', 'Fruit World: sad', 'Fruit World: сад'],
  ['words with letters of no standard', 'Khurma meždu među', 'Хурма между между'],
])('readOtherwise passes %s', (_what, title, read) => {
  expect(find(title, read)).toEqual([]);
});

test('readOtherwise passes titles that turn back by themselves, and those that it cannot turn', () => {
  expect(readOtherwise.find(library([{ title: 'Jabliki', language: 'ru-Latn' }]))).toEqual([]);
  expect(readOtherwise.find(library([{ title: 'Mila', language: 'el-Latn' }]))).toEqual([]);
  expect(find('Seb', 'Себи', 'tg-Latn')).toEqual([]);
});

test('readOtherwise compares the form of another note with the reading of the first', () => {
  const printed = { title: 'Jabloki zryut' };
  const notes = [{ ...citing(2), cites: [{ source: 'work-1', printed }] }];
  expect(
    readOtherwise.find(
      library([work({ title: 'Jabloki zrejut', language: 'ru-Latn' })], { notes }),
    ),
  ).toMatchObject([{ notes: [2], says: '“zryut” gives зрыут; our guess is зреют.' }]);
});

test('readOtherwise looks at the title of what a work stands in, too', () => {
  const within = { title: 'Saad', cyrillic: 'Сад', translation: 'Garden' };
  expect(
    readOtherwise.find(library([{ title: 'Jabloki', language: 'ru-Latn', within }])),
  ).toMatchObject([{ printed: 'Saad', says: '“Saad” gives Саад; our guess is Сад.' }]);
});
