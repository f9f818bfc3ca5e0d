import { expect, test } from 'vitest';
import { locate } from '../../../src/report/gate/json';
import type { Step } from '../../../src/schema/problem';

const text = `{
  "title": "Fruit",
  "rows": [
    { "id": "apples", "value": 40 },
    {
      "id": "pears",
      "value": 10
    },
    { "id": "apples", "value": 50 }
  ]
}
`;

test.each<[what: string, path: Step[], line: number, column: number]>([
  ['the whole', [], 1, 1],
  ['a key', ['title'], 2, 3],
  ['a list, by its key', ['rows'], 3, 3],
  ['an element, by its index', ['rows', 1], 5, 5],
  ['a key of an element', ['rows', 1, 'value'], 7, 7],
  ['an element, by its id', ['rows', { id: 'pears' }], 5, 5],
  ['a key of an element found by its id', ['rows', { id: 'pears' }, 'value'], 7, 7],
  ['the last of two elements with one id', ['rows', { id: 'apples' }], 9, 5],
  ['an element, by a number in it', ['rows', { value: 40 }], 4, 5],
  ['an element, by all that is asked of it', ['rows', { id: 'apples', value: 40 }], 4, 5],
])('locate(text, path) finds %s', (_what, path, line, column) => {
  expect(locate(text, path)).toEqual({ line, column });
});

test.each<[what: string, path: Step[], line: number, column: number]>([
  ['a key that is missing, in what should have it', ['rows', 1, 'page'], 5, 5],
  ['what is in an element that is missing, in its list', ['rows', 7, 'page'], 3, 3],
  ['an id that is missing, in its list', ['rows', { id: 'plums' }, 'value'], 3, 3],
  ['what is in a word, at its key', ['title', 'of'], 2, 3],
  ['what is in nothing that is there, at the beginning', ['tables', 'harvest'], 1, 1],
])(
  'locate(text, path) falls back to the nearest step that is there: %s',
  (_what, path, line, column) => {
    expect(locate(text, path)).toEqual({ line, column });
  },
);

test('locate(text, path) finds its way in what is no JSON to its end', () => {
  expect(locate('{\n  "title": "Fruit",\n  "rows": [', ['rows', 0])).toEqual({
    line: 3,
    column: 3,
  });
  expect(locate('', ['rows'])).toEqual({ line: 1, column: 1 });
});
