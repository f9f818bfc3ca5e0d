import { expect, test } from 'vitest';
import { sayAsOf, sayDate } from '../../../src/format/say/date';
import { count, list, noteSpan, pageSpan, span } from '../../../src/format/say/list';
import { sentence } from '../../../src/format/say/sentence';
import { shortName } from '../../../src/format/cite/source';
import { subtitle } from '../../../src/format/say/subtitle';
import { opensSentence, splitTemplate } from '../../../src/format/text/template';
import { countWords, minutes } from '../../../src/format/say/words';
import { apples, pears } from '../../fixtures/fruit';

test('sayDate(date) is as exact as the date', () => {
  expect(['2021', '2021-02', '2021-02-13'].map(sayDate)).toEqual([
    '2021',
    'February 2021',
    '13 February 2021',
  ]);
});

test('sayAsOf(date) says what is undated', () => {
  expect(sayAsOf('undated')).toBe('undated');
});

test('list(words) joins with commas and one “and”', () => {
  expect(list(['apples', 'pears', 'plums'])).toBe('apples, pears and plums');
});

test('span(numbers) gives both ends, or the one there is', () => {
  expect(span([11, 10, 19])).toBe('10–19');
  expect(span([27])).toBe('27');
});

test('pageSpan(pages) tells one page from several', () => {
  expect(pageSpan([7, 7])).toBe('p.\u00a07');
  expect(pageSpan([6, 7])).toBe('pp.\u00a06–7');
});

test('noteSpan(notes) tells one note from several', () => {
  expect([noteSpan([27]), noteSpan([10, 11, 19])]).toEqual(['Note\u00a027', 'Notes\u00a010–19']);
});

test('count(number, thing) takes a plural where it should', () => {
  expect([count(1, 'figure'), count(4, 'figure')]).toEqual(['1\u00a0figure', '4\u00a0figures']);
});

test('countWords(text) takes contractions, hyphens and decimals as parts of a word', () => {
  expect(countWords('It’s mid-2021, and 3.5 pears fell.')).toBe(6);
});

test('minutes(words) is at least one', () => {
  expect([minutes(10), minutes(714)]).toEqual([1, 3]);
});

test('sentence(words) ends with one stop', () => {
  expect([sentence('Apples fall'), sentence('Do pears?')]).toEqual(['Apples fall.', 'Do pears?']);
});

test('splitTemplate(template) puts the addresses in the odd places', () => {
  expect(splitTemplate('We have {fruit/harvest/apples}, about.')).toEqual([
    'We have ',
    'fruit/harvest/apples',
    ', about.',
  ]);
});

test('opensSentence(before) knows where a sentence begins', () => {
  expect(['', 'Fruit. ', '“Ripe?” ', 'Why! '].filter((before) => !opensSentence(before))).toEqual(
    [],
  );
  expect(['see ', 'Fruit.', 'fruit; ', '('].filter(opensSentence)).toEqual([]);
});

test('subtitle(shows, facts) adds the unit and the date that all rows have', () => {
  expect(subtitle('Fruit', [apples(), pears()])).toBe('Fruit, kg, September 2020');
  expect(subtitle('Fruit', [apples({ asOf: '2019' }), pears()])).toBe('Fruit, kg');
  const euros = { before: '€', after: '' };
  expect(subtitle('Fruit', [apples({ unit: euros }), pears()])).toBe('Fruit, September 2020');
});

test('subtitle(shows, facts) leaves derived rows out of account', () => {
  const derived = { formula: 'a/b/c', low: 1, high: 2 };
  expect(subtitle('Fruit', [apples(), pears({ asOf: 'undated', derived })])).toBe(
    'Fruit, kg, September 2020',
  );
});

test('shortName(work) is its outlet and date, or the name the data give it', () => {
  const work = {
    type: 'article',
    voice: 'media',
    title: 'On pears',
    language: 'en',
    date: '2020-09',
  } as const;
  expect(shortName({ ...work, outlet: 'Fruit Daily' })).toBe('Fruit Daily, September 2020');
  expect(shortName({ ...work, short: 'J. Pear' })).toBe('J. Pear, September 2020');
});
