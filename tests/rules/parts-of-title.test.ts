import { expect, test } from 'vitest';
import { partsOfTitle } from '../../src/rules/titles';
import { library } from '../fixtures/library';

const find = (title: string, translation?: string, author?: string) =>
  partsOfTitle.find(
    library([{ title, ...(translation && { translation }), ...(author && { author }) }]),
  );

const says = (...given: Parameters<typeof find>) => find(...given)[0]?.says;

test('partsOfTitle counts the parts, and does not say which of them is missing', () => {
  expect(says('Sad: jabloki: gruši', 'Garden: Apples', 'Pear, J.')).toBe(
    'The title has 3 parts, the translation 2.',
  );
  expect(says('Jabloki', 'Garden: Apples')).toBe('The title has 1 part, the translation 2.');
});

test('partsOfTitle says where a part of the translation may be printed as the author', () => {
  expect(says('Jabloki', 'Review: Apples', 'Obzor')).toBe(
    'The title has 1 part, the translation 2; what it lacks may be printed as the author, “Obzor”.',
  );
});

test('partsOfTitle says where a part of the title may name the author', () => {
  expect(says('Bank: Jabloki: cena', 'Apples: The price')).toBe(
    'The title has 3 parts, the translation 2; one of them may name the author.',
  );
});

test('partsOfTitle offers no such reason where more than one part is missing', () => {
  expect(says('Bank: Jabloki: cena', 'Apples')).toBe('The title has 3 parts, the translation 1.');
  expect(says('Jabloki', 'Bank: Apples: The price', 'Obzor')).toBe(
    'The title has 1 part, the translation 3.',
  );
});

test('partsOfTitle passes titles of as many parts, and those without a translation', () => {
  expect(find('Sad: jabloki', 'Garden: Apples')).toEqual([]);
  expect(find('Garden: apples')).toEqual([]);
});
