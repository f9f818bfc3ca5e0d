import { expect, test } from 'vitest';
import { isTarget, notesIn, targets } from '../../src/report/targets';
import { everything } from '../fixtures/everything';

test('isTarget(address) tells what is referred to from numbers and dates', () => {
  const told = ['fruit/harvest/apples', 'timeline/festival'];
  const referred = ['fruit/harvest', 'apples', 'apples#harvest', 'note/1', 'note/1,2'];
  expect(told.filter(isTarget)).toEqual([]);
  expect(referred.filter(isTarget)).toEqual(referred);
});

test('notesIn(words) are those that the words name', () => {
  const words = 'As {note/1} and {note/2,14} have it, not {fruit/harvest} or {apples}.';
  expect(notesIn(words, undefined)).toEqual([1, 2, 14]);
});

const { report, notes, findTable } = everything();
const knownTarget = targets({ sections: report.sections, notes, findTable });

test.each(['across/apples', 'apples', 'apples#anything', 'note/2', 'note/1,2'])(
  'knownTarget(%o) lets it pass',
  (address) => {
    expect(() => knownTarget(address)).not.toThrow();
  },
);

test.each([
  ['a section', 'plums', 'no section "plums"; there are: apples'],
  ['a passage of a section', 'plums#ripe', 'no section "plums"; there are: apples'],
  ['a note', 'note/3', 'no note 3; notes there: 1 to 2'],
  ['one of several notes', 'note/1,3', 'no note 3; notes there: 1 to 2'],
  ['a table', 'fruit/crop', 'no table at fruit/crop; tables there: harvest'],
  ['a figure', 'fruit/harvest', 'the table at fruit/harvest has no figure; refer to one that has'],
  ['a note of a note', 'note/1/2', '"note/1/2" is no address; it has the form note/12'],
  ['a second passage', 'apples#ripe#red', 'is no address; it has the form section#passage'],
  ['a row', 'fruit/harvest/apples', 'is no address; it has the form dataset/table'],
])('%s that is not there is refused', (_what, address, message) => {
  expect(() => knownTarget(address)).toThrow(message);
});
