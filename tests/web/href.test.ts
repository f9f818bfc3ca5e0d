import { expect, test } from 'vitest';
import { urlOf, href, pageAt, root } from '../../src/web/href';

const harvest = { path: 'apples/', anchor: 'harvest' };

test('href(place) leads there from any page', () => {
  expect(href(harvest)).toBe(`${root}apples/#harvest`);
  expect(href({ path: '' })).toBe(root);
  expect(href({ path: 'data/fruit.csv' })).toBe(`${root}data/fruit.csv`);
});

test('href(place, here) does not leave the page, but for the page itself', () => {
  expect(href(harvest, 'apples/')).toBe('#harvest');
  expect(href({ path: '', anchor: 'contents' }, '')).toBe('#contents');
  expect(href(harvest, 'pears/')).toBe(`${root}apples/#harvest`);
  expect(href({ path: 'apples/' }, 'apples/')).toBe(`${root}apples/`);
});

test('urlOf(place) is whole, and pageAt(url) finds the page in it again', () => {
  const address = new URL(urlOf(harvest));
  expect(address.hash).toBe('#harvest');
  expect(address.pathname).toBe(href({ path: 'apples/' }));
  expect(pageAt(address)).toBe('apples/');
  expect(pageAt(new URL(urlOf({ path: '' })))).toBe('');
});
