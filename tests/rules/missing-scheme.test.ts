import { expect, test } from 'vitest';
import { missingScheme } from '../../src/rules/addresses';
import { library } from '../fixtures/library';

test('missingScheme finds an address without a scheme, and guesses https', () => {
  expect(missingScheme.find(library([{ address: 'www.fruit.example/a' }]))).toMatchObject([
    { printed: 'www.fruit.example/a', guess: 'https://www.fruit.example/a' },
  ]);
});

test('missingScheme passes addresses with either scheme, and works without an address', () => {
  const works = [{ address: 'https://a.example' }, { address: 'http://b.example' }, {}];
  expect(missingScheme.find(library(works))).toEqual([]);
});
