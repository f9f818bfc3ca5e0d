import { expect, test } from 'vitest';
import { chapters, showing } from '../../src/report/opened/chapters';
import { findFigure } from '../../src/report/opened/data';
import { earlierNote, pageBefore } from '../../src/report/about/cites';
import { notePlace, numberPlace } from '../../src/report/links/places';
import { titleOf } from '../../src/format/say/title';
import { contents, figureNumber, neighbours } from '../../src/report/outline/sections';
import { plainText } from '../../src/report/links/text';

const section = (number: string) => {
  const found = chapters.find((one) => one.number === number);
  if (!found) throw new Error(`no section ${number}`);
  return found;
};

test('an Ibid. stands for the nearest note that prints the work in full', () => {
  expect(earlierNote(34, 'panfilova-2019')).toBe(33);
  expect(earlierNote(45, 'pogrebnjak-2020')).toBe(43);
});

test('an Ibid. without a page takes that of the note before', () => {
  expect(pageBefore(36)).toBe('114');
  expect(pageBefore(2)).toBe(undefined);
});

test('the contents keep the sections of a part together, in the order of the report', () => {
  const parts = contents().map(({ part, chapters }) => [part?.number, chapters.length]);
  expect(parts).toEqual([
    [undefined, 1],
    [undefined, 1],
    ['2', 5],
    ['3', 2],
    [undefined, 1],
  ]);
});

test('a section knows its title and its neighbours', () => {
  const { previous, next } = neighbours(section('2.1'));
  expect([previous?.number, next?.number]).toEqual(['1', '2.2']);
  expect(titleOf(section('2.1'))).toBe('2.1 The debt burden');
});

test('figures are numbered by section, in their order', () => {
  const [chapter] = chapters.filter(({ number }) => number === '2.1');
  expect(chapter?.figures.map(figureNumber)).toEqual(['2.1a', '2.1b', '2.1c', '2.1d', '2.1e']);
  expect(figureNumber('debt/relief')).toBe(undefined);
});

test('a figure shows its rows and all that they rest on, each once', () => {
  const shown = findFigure('debt/creditors').shown.map(({ address }) => address);
  expect(shown).toContain('debt/share/china-exim');
  expect(shown).toContain('debt/total/national');
  expect(new Set(shown).size).toBe(shown.length);
});

test('a row is shown first in one figure, and has a page of its own', () => {
  expect(showing('debt/total/national')?.figure).toBe('debt/creditors');
  expect(numberPlace('debt/total/national')).toEqual({ path: 'numbers/debt/total/national/' });
});

test('a note is read under the chapter that cites it', () => {
  expect(notePlace(10)).toEqual({ path: 'debt-burden/', anchor: 'note-10' });
  expect(notePlace(47)).toEqual({ path: 'security-architecture/', anchor: 'note-47' });
});

test('plainText(template) puts facts in the place of their addresses', () => {
  expect(plainText('We owe {debt/creditors/china-exim}.')).toBe(
    'We owe more than US$1\u00a0billion.',
  );
});
