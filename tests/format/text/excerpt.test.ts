import { expect, test } from 'vitest';
import { excerpt } from '../../../src/format/text/excerpt';

const text = 'apples pears plums figs quinces cherries medlars grapes melons dates olives';

test('excerpt(text, terms) is the whole of a short text', () => {
  expect(excerpt('Apples and pears', new Set(['pears']))).toBe('Apples and pears');
});

test('excerpt(text, terms) begins at the beginning, where a word found is near to it', () => {
  expect(excerpt(text, new Set(['pears']), 30)).toBe('apples pears plums figs …');
});

test('excerpt(text, terms) shows the first word found, and whole words around it', () => {
  expect(excerpt(text, new Set(['medlars']), 30)).toBe('… cherries medlars grapes melons …');
  expect(excerpt(text, new Set(['olives']), 30)).toBe('… dates olives');
});

test('excerpt(text, terms) shows where most of the terms are, and where they are closest', () => {
  const long =
    'pears one two three four five six pears seven figs eight nine pears figs ten eleven';
  expect(excerpt(long, new Set(['pears', 'figs']), 30)).toBe('… nine pears figs ten eleven');
  expect(excerpt(long, new Set(['pears', 'seven']), 30)).toBe('… five six pears seven figs …');
});

test('excerpt(text, terms) shows where several words stand that are one term', () => {
  expect(excerpt(`figs, ${text}`, new Set(['grapes melons']), 30)).toBe(
    '… medlars grapes melons dates …',
  );
});
