import { expect, test } from 'vitest';
import { notesIn, referencesOf, targetOf } from '../../../src/report/reckoning/targets';
import { everything } from '../../fixtures/everything';

test('referencesOf(words) tells what is referred to from numbers, dates and names', () => {
  const told = ['fruit/harvest/apples', 'timeline/festival', 'names/almanac'];
  const referred = ['fruit/harvest', 'apples', 'apples#harvest', 'note/1', 'note/1,2'];
  const words = [...told, ...referred].map((address) => `See {${address}}.`);
  expect(referencesOf(undefined, ...words)).toEqual(referred);
  expect(referred.map(targetOf)).toEqual(['table', 'section', 'passage', 'note', 'note']);
});

test('notesIn(words) are those that the words name', () => {
  const words = 'As {note/1} and {note/2,14} have it, not {fruit/harvest} or {apples}.';
  expect(notesIn(words, undefined)).toEqual([1, 2, 14]);
});

const { checkTarget, checkAddress } = everything();

test.each(['across/apples', 'apples', 'apples#harvest', 'note/2', 'note/1,2'])(
  'checkTarget(%o) lets it pass',
  (address) => {
    expect(() => checkTarget(address)).not.toThrow();
  },
);

test.each([
  ['a section', 'plums', 'no section "plums"; there are: apples'],
  ['a passage of a section', 'plums#ripe', 'no section "plums"; there are: apples'],
  ['a passage', 'apples#ripe', 'no passage at apples#ripe; passages there: harvest, fair'],
  ['a note', 'note/3', 'no note 3; notes there: 1 to 2'],
  ['one of several notes', 'note/1,3', 'no note 3; notes there: 1 to 2'],
  ['a table', 'fruit/crop', 'no table at fruit/crop; tables there: harvest'],
  ['a figure', 'fruit/harvest', 'the table at fruit/harvest has no figure; refer to one that has'],
  ['a note of a note', 'note/1/2', '"note/1/2" is no address; it has the form note/12'],
  ['a second passage', 'apples#ripe#red', 'is no address; it has the form section#passage'],
])('%s that is not there is refused', (_what, address, message) => {
  expect(() => checkTarget(address)).toThrow(message);
  expect(() => checkAddress(address)).toThrow(message);
});

test.each([
  ['row', 'fruit/harvest/apples'],
  ['event', 'timeline/festival'],
  ['name', 'names/almanac'],
])('checkTarget(address) refuses a %s, even one that is there', (kind, address) => {
  expect(() => checkTarget(address)).toThrow(
    `no reference leads to the ${kind} at ${address}; refer to a section, a passage, a note or a figure`,
  );
});

test('checkAddress(address) lets rows and events pass where they are, and no name', () => {
  expect(() => checkAddress('fruit/harvest/apples')).not.toThrow();
  expect(() => checkAddress('timeline/festival')).not.toThrow();
  expect(() => checkAddress('fruit/harvest/figs')).toThrow('no row at fruit/harvest/figs');
  expect(() => checkAddress('timeline/market')).toThrow('no event at timeline/market');
  expect(() => checkAddress('names/almanac')).toThrow('no reference leads to the name at');
});
