import { expect, test } from 'vitest';
import { missingSign } from '../../src/rules/titles';
import { library } from '../fixtures/library';

const find = (title: string, cyrillic: string) =>
  missingSign.find(library([{ title, cyrillic, language: 'ru-Latn' }]));

test('missingSign finds one ’ for the soft sign and the end of a quotation', () => {
  expect(find('Rynok ‘Jagody i sol’', 'Рынок “Ягоды и соль”')).toMatchObject([
    {
      part: 'title',
      says: 'In “sol’” one ’ stands for two: the soft sign, and the end of the quotation.',
    },
  ]);
});

test.each([
  ['a sign for each', 'Rynok ‘Jagody i sol’’', 'Рынок “Ягоды и соль”'],
  ['a quotation that ends in another letter', '‘Kupit’ sad’: gruši', '“Купить сад”: груши'],
  ['a soft sign outside quotations', 'Hruši i sol’', 'Груши и соль'],
])('missingSign passes %s', (_what, title, read) => {
  expect(find(title, read)).toEqual([]);
});

test('missingSign passes what is no transliteration', () => {
  expect(missingSign.find(library([{ title: 'How the quince fell' }]))).toEqual([]);
});
