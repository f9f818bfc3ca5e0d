import { expect, test } from 'vitest';
import { mentionsOf, namesWithPage } from '../../../src/report/reckoning/mentioned';
import { everything } from '../../fixtures/everything';

test('mentionsOf(report) has the paragraphs and the notes that name it', () => {
  const { passages = [], notes } = mentionsOf(everything()).get('almanac') ?? {};
  expect(passages.map(({ passage }) => passage.id)).toEqual(['harvest']);
  expect(notes).toEqual([1]);
});

test('a name that two paragraphs tell of has a page of its own, and one that one tells of has none', () => {
  const report = everything(({ chapters }) => {
    chapters['1-apples'] = chapters['1-apples'].replace('came in', 'of the Almanac came in');
  });
  expect([...namesWithPage(report)]).toEqual(['almanac']);
  expect([...namesWithPage(everything())]).toEqual([]);
});

test('so has a name that a paragraph explains', () => {
  const report = everything(({ chapters, names }) => {
    names['fruit-fair'].explained = true;
    chapters['1-apples'] = chapters['1-apples'].replace(
      'The Fruit Fair came',
      'The <Term of="fruit-fair">Fruit Fair</Term> came',
    );
  });
  expect([...namesWithPage(report)]).toEqual(['fruit-fair']);
});
