import { expect, test } from 'vitest';
import { placeText, readPlace } from '../../../src/format/place';
import { checkRenamed, movesIn, spread } from '../../../src/report/anchors/renamed';
import { Problem } from '../../../src/schema/problem';

const there = ['', '#contents', 'apples/', 'apples/#harvest', 'apples/#fruit/apples', 'pears/'].map(
  readPlace,
);

test('an anchor and a page that are gone, and lead to what is there, pass', () => {
  const renamed = {
    'apples/#crop': 'apples/#harvest',
    'apples/#plums': 'pears/',
    '#toc': '#contents',
    'malus/': 'apples/',
    'malus/#crop': 'apples/#harvest',
  };
  expect(() => checkRenamed(movesIn(renamed), there)).not.toThrow();
});

test.each([
  [
    'an anchor that is still there',
    { 'apples/#harvest': 'pears/' },
    'content/renamed.json: apples/#harvest: it is still there; take this entry out',
  ],
  [
    'a page that is still there',
    { 'pears/': 'apples/' },
    'content/renamed.json: pears/: it is still there; take this entry out',
  ],
  [
    'an anchor on a page that is not there',
    { 'plums/#harvest': 'apples/#harvest' },
    'content/renamed.json: plums/#harvest: no page "plums/" to lead on from; say where that is now, too',
  ],
  [
    'a new page that is not there',
    { 'plums/': 'prunes/' },
    'content/renamed.json: plums/: no page "prunes/"; there are: apples/, pears/',
  ],
  [
    'a new anchor that is not there',
    { 'apples/#crop': 'apples/#yield' },
    'content/renamed.json: apples/#crop: no anchor "apples/#yield"; there are: apples/#harvest, apples/#fruit/apples',
  ],
  [
    'a new place that was renamed itself',
    { 'apples/#crop': 'apples/#yield', 'apples/#yield': 'apples/#harvest' },
    'content/renamed.json: apples/#crop: "apples/#yield" was renamed, too; give its new place, "apples/#harvest"',
  ],
])('checkRenamed(moves, there) refuses %s', (_what, renamed, message) => {
  expect(() => checkRenamed(movesIn(renamed), there)).toThrow(new Problem(message));
});

const spreadOf = (renamed: Record<string, string>) =>
  Object.fromEntries(
    spread(movesIn(renamed), there).map(({ old, now }) => [placeText(old), placeText(now)]),
  );

test('spread(moves, there) takes the anchors of a page along, but for those named', () => {
  const renamed = { 'malus/': 'apples/', 'malus/#harvest': 'pears/' };
  expect(spreadOf(renamed)).toEqual({
    'malus/': 'apples/',
    'malus/#harvest': 'pears/',
    'malus/#fruit/apples': 'apples/#fruit/apples',
  });
});

test('spread(moves, there) leaves the anchors of a page that became one anchor', () => {
  const renamed = { 'malus/': 'apples/#harvest' };
  expect(spreadOf(renamed)).toEqual(renamed);
});
