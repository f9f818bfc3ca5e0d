import { expect, test } from 'vitest';
import { partsOfTitle } from '../../../src/report/rules/parts-of-title';
import { library } from '../../fixtures/library';

const find = (title: string, translation?: string, author?: string) =>
  partsOfTitle(
    library([{ title, ...(translation && { translation }), ...(author && { author }) }]),
  );

test('partsOfTitle finds a part of the translation that may be printed as the author', () => {
  expect(find('Jabloki', 'Review: Apples', 'Obzor')[0]?.says).toBe(
    'The title has nothing for “Review”; it may be what is printed as the author, “Obzor”.',
  );
});

test('partsOfTitle finds a part of the title that may name the author', () => {
  expect(find('Bank: Jabloki: cena', 'Apples: The price')[0]?.says).toBe(
    'The translation has nothing for “Bank”, which may name the author.',
  );
  expect(find('Bank: Jabloki', 'Apples', 'Pear, J.')[0]?.says).toBe(
    'The translation has nothing for “Bank”.',
  );
});

test('partsOfTitle passes titles of as many parts, and those without a translation', () => {
  expect(find('Sad: jabloki', 'Garden: Apples')).toEqual([]);
  expect(find('Garden: apples')).toEqual([]);
});
