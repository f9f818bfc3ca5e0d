import { expect, test } from 'vitest';
import { placeText, readPlace } from '../../../src/format/place';
import { checkRenamedAnchors, spread } from '../../../src/report/anchors/moved';
import { movesIn } from '../../../src/report/site/moves';
import { told } from '../../fixtures/told';

const there = ['', '#contents', 'apples/', 'apples/#harvest', 'apples/#fruit/apples', 'pears/'].map(
  readPlace,
);
const check = (renamed: Record<string, string>) =>
  told((faults) => checkRenamedAnchors(movesIn(renamed), there, faults), {
    'content/renamed.json': JSON.stringify(renamed, null, 2),
  });

test('anchors that are gone, and lead to anchors or pages that are there, pass', () => {
  const renamed = {
    'apples/#crop': 'apples/#harvest',
    'apples/#plums': 'pears/',
    '#toc': '#contents',
    'malus/#crop': 'apples/#harvest',
  };
  expect(check(renamed)).toEqual([]);
});

test.each([
  [
    'an anchor that is still there',
    { 'apples/#harvest': 'pears/' },
    '2:3: apples/#harvest: it is still there; take this entry out',
  ],
  [
    'a new anchor that is not there',
    { '#toc': '#contents', 'apples/#crop': 'apples/#yield' },
    '3:3: apples/#crop: no anchor "apples/#yield"; there are: apples/#harvest, apples/#fruit/apples',
  ],
])('checkRenamedAnchors(renamed, there, faults) tells %s', (_what, renamed, message) => {
  expect(check(renamed)).toEqual([`content/renamed.json:${message}`]);
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
