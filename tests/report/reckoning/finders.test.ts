import { expect, test } from 'vitest';
import { Missing } from '../../../src/schema/problem';
import { everything } from '../../fixtures/everything';

const { findNote, findTerm, findSection, findPassage } = everything(({ names }) => {
  names['fruit-fair'].explained = true;
});

test('findNote(n) finds a note by its number', () => {
  expect(findNote(2)).toMatchObject({ n: 2, page: 2 });
  expect(() => findNote(3)).toThrow(
    new Missing('no note 3; notes there: 1 to 2', 'data/records/notes.json', '3'),
  );
});

test('findTerm(id) refuses a name that is not there, or not explained', () => {
  expect(findTerm('fruit-fair').name).toBe('Fruit Fair');
  expect(() => findTerm('pear')).toThrow('no name "pear"; there are: almanac, fruit-fair');
  expect(() => findTerm('almanac')).toThrow(
    'the name "almanac" is not explained in place; give it "explained": true',
  );
});

test('findPassage(address) finds a paragraph and its chapter, or says what there is', () => {
  expect(findPassage('apples#fair')).toMatchObject({
    chapter: { slug: 'apples' },
    passage: { id: 'fair', pages: [2] },
  });
  expect(() => findPassage('apples#figs')).toThrow(
    'no passage at apples#figs; passages there: harvest, fair',
  );
  expect(() => findPassage('plums#harvest')).toThrow('no section "plums"; there are: apples');
});

test('findSection(slug) says which file is missing where a section has no chapter', () => {
  const unwritten = everything(({ chapters }) => delete chapters['1-apples']);
  expect(findSection('apples')).toMatchObject({ number: '1', notes: [1, 2] });
  expect(() => unwritten.findSection('apples')).toThrow(
    new Missing('no chapter "apples"; there are: ', 'content/chapters/1-apples.mdx', 'apples'),
  );
});
