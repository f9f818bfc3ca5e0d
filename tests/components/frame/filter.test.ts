import { expect, test } from 'vitest';
import {
  buttonOf,
  companionsOf,
  groupRulesOf,
  rulesOf,
} from '../../../src/components/frame/filter';

const place = {
  legend: 'Place',
  attribute: 'data-place',
  choices: [
    { value: 'orchard', words: 'Orchard' },
    { value: 'garden', words: 'Garden' },
  ],
};
const fruit = {
  legend: 'Fruit',
  attribute: 'data-fruits',
  choices: [{ value: 'apples', words: 'Apples' }],
};
const things = [
  { 'data-place': ['orchard'], 'data-fruits': ['apples', 'pears'] },
  { 'data-place': ['garden'], 'data-fruits': ['plums'] },
];

test('rulesOf(filters) hides on screen what does not carry the value chosen', () => {
  expect(buttonOf(place, 'orchard')).toBe('only-place-orchard');
  expect(rulesOf([fruit])).toBe(
    '@media screen{.filters:has(#only-fruits-apples:checked) [data-fruits]:not([data-fruits~="apples"]),' +
      '.filters:has(#only-fruits-apples:checked)~* [data-fruits]:not([data-fruits~="apples"]){display:none}}',
  );
});

test('companionsOf(…) lists the values of other attributes that a choice goes with', () => {
  expect(companionsOf([place, fruit], place, things)('orchard')).toEqual({
    'data-fruits': 'apples pears',
  });
  expect(companionsOf([place, fruit], fruit, things)('apples')).toEqual({
    'data-place': 'orchard',
  });
});

test('groupRulesOf(filters) hides a group in which the values chosen leave nothing', () => {
  const rules = groupRulesOf([place, fruit], 'section');
  expect(rules.split('section').length - 1).toBe(3 * 2 - 1);
  expect(rules).toContain(
    '.filters:has(#only-place-garden:checked):has(#only-fruits-apples:checked)~section:not(:has([data-place~="garden"][data-fruits~="apples"]))',
  );
});
