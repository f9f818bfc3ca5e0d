import { expect, test } from 'vitest';
import { cyrillicLanguage, originalOf } from '../../../src/format/cite/original';

test('originalOf(work) is the title turned back, or the one typed', () => {
  expect(originalOf({ title: 'Jabloki' }, 'ru-Latn')).toEqual({
    title: 'Яблоки',
    language: 'ru',
    byHand: false,
  });
  const misprinted = { title: 'Jabliko', cyrillic: 'Яблоко' };
  expect(originalOf(misprinted, 'ru-Latn')).toEqual({
    title: 'Яблоко',
    language: 'ru',
    byHand: true,
  });
});

test('originalOf(work) is nothing where the title stands in its own script, or is not turned back', () => {
  expect(originalOf({ title: 'Apples' }, 'en')).toBe(undefined);
  expect(originalOf({ title: 'Mila' }, 'el-Latn')).toBe(undefined);
  expect(originalOf({ title: 'Yabloko, grusha' }, 'ru-Latn')).toBe(undefined);
});

test('originalOf(work) turns back no language but the one whose standard it knows', () => {
  expect(originalOf({ title: 'Seb' }, 'tg-Latn')).toBe(undefined);
  expect(originalOf({ title: 'Seb', cyrillic: 'Себ' }, 'tg-Latn')).toMatchObject({
    title: 'Себ',
    language: 'tg',
  });
});

test('cyrillicLanguage(tag) knows transliterations by the script of their language', () => {
  const tags = ['ru-Latn', 'tg-Latn', 'el-Latn', 'ru', 'en'];
  expect(tags.map(cyrillicLanguage)).toEqual(['ru', 'tg', undefined, undefined, undefined]);
});
