import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { fresh, lost } from '../../scripts/anchors';
import { type Place, placeText, samePlace } from '../../src/format/place';
import { anchors } from '../../src/report/anchors/anchors';
import { checkRenamedAnchors, moved } from '../../src/report/anchors/moved';
import { movesIn } from '../../src/report/site/moves';
import { told } from '../fixtures/told';

const file = 'tests/edition/anchors.json';
const published: Record<string, string[]> = JSON.parse(await readFile(file, 'utf8'));
const places = anchors.flatMap((anchor) => anchor.places);
const there = places.map(placeText);

test('every place that was ever published is still there, or leads on', () => {
  const gone = lost(published, [...there, ...moved.map(({ old }) => placeText(old))]);
  expect(gone, 'bring them back, or say in content/renamed.json where they are now').toEqual([]);
});

test('every place there is stands on the list of what was published', () => {
  const today = new Date().toISOString().slice(0, 10);
  const missing = fresh(published, there).sort();
  const cure = `add them to ${file} under "${today}": npm run build && npm run anchors`;
  expect(missing, cure).toEqual([]);
});

test('a heading of any page can be renamed, and only once it is gone', () => {
  const renaming = (renamed: Record<string, string>, there: readonly Place[]) =>
    told((faults) => checkRenamedAnchors(movesIn(renamed), there, faults));
  const contents = { path: '', anchor: 'contents' };
  const left = places.filter((place) => !samePlace(place, contents));
  expect(renaming({ '#contents': '#glance' }, left)).toEqual([]);
  expect(renaming({ '#contents': '#glance' }, places)).toEqual([
    'content/renamed.json: #contents: it is still there; take this entry out',
  ]);
  expect(renaming({ 'about/#toc': 'about/#authors' }, places)).toEqual([]);
});

test('the list has each place once, under the day it was published, the oldest first', () => {
  const days = Object.keys(published);
  expect(days).toEqual(days.toSorted());
  expect(days.filter((day) => !/^\d{4}-\d\d-\d\d$/.test(day))).toEqual([]);
  const listed = Object.values(published).flat();
  expect(listed.filter((place, i) => listed.indexOf(place) < i)).toEqual([]);
});

test('a place taken away would be found', () => {
  expect(lost({ ...published, '2020-09-01': ['apples/#harvest'] }, there)).toContain(
    'apples/#harvest',
  );
  const [first = ''] = there;
  expect(lost({ '2020-09-01': [first] }, there.slice(1))).toEqual([first]);
});
