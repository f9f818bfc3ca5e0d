import { expect, test } from 'vitest';
import { z } from 'zod';
import { checkFile } from '../../../src/report/gate/check';

const Basket = z.strictObject({ apples: z.number() });
const check = (text?: string) => () => checkFile('data/fruit.json', Basket, text);

test('checkFile(file, schema, text) gives back what the schema describes', () => {
  expect(check('{ "apples": 40 }')()).toEqual({ apples: 40 });
});

test('a missing file is named', () => {
  expect(check(undefined)).toThrow('data/fruit.json is missing');
});

test('broken JSON is named, with the place', () => {
  expect(check('{ "apples": 40, }')).toThrow(/^data\/fruit\.json is no JSON: .* position 16/);
});

test('a key that stands twice is refused, where JSON itself would let the second win', () => {
  expect(check('{\n  "apples": 40,\n  "apples": 50\n}')).toThrow(
    'data/fruit.json:3:3: this key stands twice; take one out',
  );
});

test('a bound that is out of reach itself is said to be', () => {
  const Page = z.strictObject({ page: z.int().positive() });
  expect(() => checkFile('data/fruit.json', Page, '{ "page": 0 }')).toThrow(
    'too small or too few; give more than 0',
  );
});
