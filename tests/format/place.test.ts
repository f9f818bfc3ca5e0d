import { expect, test } from 'vitest';
import { isWhole, pageName, placeText, readPlace, samePlace } from '../../src/format/place';

test.each([
  ['', { path: '' }],
  ['#contents', { path: '', anchor: 'contents' }],
  ['apples/', { path: 'apples/' }],
  ['apples/#harvest', { path: 'apples/', anchor: 'harvest' }],
  ['apples/#fruit/harvest/apples', { path: 'apples/', anchor: 'fruit/harvest/apples' }],
  ['figures/fruit/harvest.csv', { path: 'figures/fruit/harvest.csv' }],
])(
  'readPlace(text) and placeText(place) are each the way back from the other: %s',
  (text, place) => {
    expect(readPlace(text)).toEqual(place);
    expect(placeText(place)).toBe(text);
  },
);

test('isWhole(place) tells a page from what stands on it', () => {
  expect(['', 'apples/'].map(readPlace).map(isWhole)).toEqual([true, true]);
  expect(['#contents', 'apples/#harvest'].map(readPlace).map(isWhole)).toEqual([false, false]);
});

test('samePlace(one, other) compares page and anchor', () => {
  const harvest = { path: 'apples/', anchor: 'harvest' };
  expect(samePlace(harvest, { anchor: 'harvest', path: 'apples/' })).toBe(true);
  expect(samePlace(harvest, { path: 'apples/' })).toBe(false);
  expect(samePlace(harvest, { path: 'pears/', anchor: 'harvest' })).toBe(false);
});

test('pageName(path) is what files that go with a page are called', () => {
  expect(['', 'apples/', 'data/fruit/'].map(pageName)).toEqual(['index', 'apples', 'data/fruit']);
});
