import { expect, test } from 'vitest';
import { z } from 'zod';
import { sayFault } from '../../../src/schema/fault';
import { Faults } from '../../../src/report/gate/faults';
import { fitFile } from '../../../src/report/gate/fit';

const file = 'data/fruit.json';
const Basket = z.strictObject({
  apples: z.number(),
  pears: z.array(z.strictObject({ id: z.string(), ripe: z.boolean() })).default([]),
});

/** What is left of a text once it is fit, and what is told of it. */
function fitted(text: string | undefined, schema: z.ZodType = Basket) {
  const faults = new Faults(new Map(text === undefined ? [] : [[file, text]]));
  const left = fitFile(file, schema, faults);
  return { left, told: faults.told.map(sayFault), broken: faults.isBroken(file) };
}

test('fitFile(file, schema, faults) gives back what the schema describes', () => {
  expect(fitted('{ "apples": 40 }')).toEqual({
    left: { apples: 40, pears: [] },
    told: [],
    broken: false,
  });
});

test('a missing file is told', () => {
  expect(fitted(undefined)).toEqual({
    left: undefined,
    told: ['data/fruit.json: the file is missing'],
    broken: true,
  });
});

test.each([
  [
    'a comma too many',
    '{\n  "apples": 40,\n}',
    '3:1: no JSON from here on: property name expected',
  ],
  [
    'a comma too few',
    '{ "apples": 40\n  "pears": [] }',
    '2:3: no JSON from here on: comma expected',
  ],
  ['an end too early', '{ "apples": 40', '1:15: no JSON from here on: close brace expected'],
  ['a comment', '{ "apples": 40 } // all', '1:18: no JSON from here on: invalid comment token'],
])('broken JSON is told where it breaks: %s', (_what, text, message) => {
  expect(fitted(text)).toEqual({
    left: undefined,
    told: [`data/fruit.json:${message}`],
    broken: true,
  });
});

test.each([
  [
    'a key that stands twice',
    '{ "apples": 40,\n  "apples": 50 }',
    '2:3: this key stands twice; take one out',
  ],
  [
    'a key that no object keeps',
    '{ "apples": 40, "__proto__": {} }',
    '1:17: nothing can be called "__proto__"; rename it',
  ],
])('%s is told, and nothing of the file is trusted', (_what, text, message) => {
  expect(fitted(text)).toEqual({
    left: undefined,
    told: [`data/fruit.json:${message}`],
    broken: true,
  });
});

test('what stands twice in a list is told, but for numbers, and for what has an id to be told by', () => {
  const lists = z.array(z.array(z.unknown()));
  const twice = fitted(
    '[["pears", { "of": 1 }],\n ["pears", "pears", { "of": 1 }, { "of": 1 }]]',
    lists,
  );
  const message = 'this stands in the list before; take one out';
  expect(twice.told).toEqual([
    `data/fruit.json:2:12: ${message}`,
    `data/fruit.json:2:34: ${message}`,
  ]);
  expect(twice.left).toHaveLength(2);
  expect(
    fitted('[[7, 7], [{ "id": "a" }, { "id": "a" }], [{ "n": 1 }, { "n": 1 }]]', lists).told,
  ).toEqual([]);
});

test('an id that is none leaves its entry without a name', () => {
  expect(fitted('{ "apples": 40, "pears": [{ "id": { "of": 7 }, "ripe": true }] }')).toEqual({
    left: { apples: 40, pears: [] },
    told: [
      expect.stringContaining('1:29: pears[0].id: {"of":7} stands where a value (string) should'),
    ],
    broken: true,
  });
});

test('an empty file is told', () => {
  expect(fitted('').told).toEqual(['data/fruit.json:1:1: no JSON from here on: value expected']);
});

test('a key that stands twice is told, where JSON itself would let the second win', () => {
  expect(fitted('{\n  "apples": 40,\n  "apples": 50\n}').told).toEqual([
    'data/fruit.json:3:3: this key stands twice; take one out',
  ]);
});

test('an entry of a list with a fault is left out, and the others keep their places', () => {
  const pears = ['{ "id": "a", "ripe": 1 }', '{ "id": "b", "ripe": true }', '{ "id": "c" }'];
  expect(fitted(`{ "apples": 40, "pears": [\n  ${pears.join(',\n  ')}\n] }`)).toEqual({
    left: { apples: 40, pears: [{ id: 'b', ripe: true }] },
    told: [
      'data/fruit.json:2:16: pears[0].ripe: 1 stands where a value (boolean) should',
      'data/fruit.json:4:3: pears[2].ripe: missing; give a value (boolean)',
    ],
    broken: true,
  });
});

test('nothing is left where what is wanted is not there', () => {
  expect(fitted('{ "aples": 40 }')).toEqual({
    left: undefined,
    told: [
      'data/fruit.json:1:1: apples: missing; give a value (number)',
      'data/fruit.json:1:3: no key "aples"; keys there: apples, pears',
    ],
    broken: true,
  });
});

test('what is missing is told with what would be right', () => {
  const Tree = z.strictObject({
    bark: z.enum(['rough', 'smooth']),
    crown: z.strictObject({ width: z.number(), height: z.number().exactOptional() }),
    fruit: z.array(z.string()),
    planted: z.union([z.int(), z.literal('undated')], { error: '"undated", or a year: 1990' }),
  });
  expect(fitted('{}', Tree).told).toEqual([
    'data/fruit.json:1:1: bark: missing; give one of: rough, smooth',
    'data/fruit.json:1:1: crown: missing; give an object { width }',
    'data/fruit.json:1:1: fruit: missing; give a list […]',
    'data/fruit.json:1:1: planted: missing; "undated", or a year: 1990',
  ]);
  const wrong = '{ "bark": "soft", "crown": 4, "fruit": "pears", "planted": "late" }';
  expect(fitted(wrong, Tree).told.map((message) => message.replace(/^.*?: /, ''))).toEqual([
    'bark: "soft" is none of: rough, smooth',
    'crown: 4 stands where an object { width } should',
    'fruit: "pears" stands where a list […] should',
    'planted: "undated", or a year: 1990',
  ]);
});

test('a bound that is out of reach itself is said to be', () => {
  const Page = z.strictObject({ page: z.int().positive() });
  expect(fitted('{ "page": 0 }', Page).told).toEqual([
    'data/fruit.json:1:3: page: too small or too few; give more than 0',
  ]);
});
