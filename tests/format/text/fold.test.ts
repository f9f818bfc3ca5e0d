import { expect, test } from 'vitest';
import { fold, wordsIn } from '../../../src/format/text/fold';

test.each([
  ['Gruša', 'Груша', 'grusa'],
  ['Ščavel’', 'Щавель', 'scavel'],
  ['Jabloko', 'Яблоко', 'jabloko'],
  ['Chren', 'Хрен', 'chren'],
  ['ėlita', 'Элита', 'elita'],
  ['Pod”ezd', 'Подъезд', 'podezd'],
])('fold(word): %s and %s are both %s', (latin, cyrillic, folded) => {
  expect([fold(latin), fold(cyrillic)]).toEqual([folded, folded]);
});

test('fold(word) reads letters that the standard lacks', () => {
  expect(['Ангуре', 'боғ', 'ҳосил', 'ҷав', 'қанд', 'ӯрик', 'ширинӣ'].map(fold)).toEqual([
    'angure',
    'bog',
    'hosil',
    'jav',
    'qand',
    'urik',
    'sirini',
  ]);
});

test('fold(word) keeps decimals and drops the commas of thousands, quotation marks and accents', () => {
  expect(['36.6', '36,6', '1,158', '1,158.5', 'Çürük', '’Tis', 'pear’s'].map(fold)).toEqual([
    '36.6',
    '36.6',
    '1158',
    '1158.5',
    'curuk',
    'tis',
    'pears',
  ]);
});

test('fold(word) makes one of a number in thousands and the same in millions: 3,243 and 3.243', () => {
  expect(['3.243', '3,243', '3243', '1.158,5', '0.3662'].map(fold)).toEqual([
    '3243',
    '3243',
    '3243',
    '1158.5',
    '0.3662',
  ]);
});

test('wordsIn(text) finds words and whole numbers, and where they stand', () => {
  const words = wordsIn('“Figs, at US$3.243 billion (pear’s), 36.6%.”');
  expect(words.map(({ word }) => word)).toEqual([
    'Figs',
    'at',
    'US',
    '3.243',
    'billion',
    'pear’s',
    '36.6',
  ]);
  expect(words[0]).toEqual({ at: 1, word: 'Figs', folded: 'figs' });
});
