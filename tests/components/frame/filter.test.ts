import { expect, test } from 'vitest';
import { filterBy, groupRulesOf, nameOf, rulesOf } from '../../../src/components/frame/filter';

const things = [
  { 'data-place': ['orchard'], 'data-fruit': ['apples', 'pears'] },
  { 'data-place': ['garden'], 'data-fruit': ['plums'] },
];
const place = filterBy(things, {
  legend: 'Place',
  attribute: 'data-place',
  names: [
    ['orchard', 'Orchard'],
    ['garden', 'Garden'],
    ['market', 'Market'],
  ],
});

test('filterBy(things) offers the values that some thing has, in the order of their names', () => {
  expect(nameOf(place)).toBe('place');
  expect(place.choices).toEqual([
    { value: 'orchard', words: 'Orchard' },
    { value: 'garden', words: 'Garden' },
  ]);
});

test('rulesOf(filters) hides on screen what does not carry the value chosen', () => {
  expect(rulesOf([place])).toBe(
    '@media screen{' +
      '.filters:has([name="place"] [value="orchard"]:checked)~* [data-place]:not([data-place~="orchard"]),' +
      '.filters:has([name="place"] [value="garden"]:checked)~* [data-place]:not([data-place~="garden"])' +
      '{display:none}}',
  );
});

test('groupRulesOf(filter) hides a group in which the value chosen leaves nothing', () => {
  expect(groupRulesOf({ ...place, choices: place.choices.slice(0, 1) }, 'section')).toBe(
    '@media screen{.filters:has([name="place"] [value="orchard"]:checked)~section:not(:has([data-place~="orchard"])){display:none}}',
  );
});
