import { expect, test } from 'vitest';
import { isTarget, targetOf, targets } from '../../src/report/targets';
import { everything } from '../fixtures/everything';

test('isTarget(address) tells what is referred to from numbers and dates', () => {
  const told = ['fruit/harvest/apples', 'timeline/festival'];
  const referred = ['fruit/harvest', 'apples', 'apples#harvest', 'note/1', 'note/1,2'];
  expect(told.filter(isTarget)).toEqual([]);
  expect(referred.filter(isTarget)).toEqual(referred);
});

test('targetOf(address) knows a target by the form of its address', () => {
  expect(targetOf('fruit/harvest')).toEqual({ kind: 'figure', address: 'fruit/harvest' });
  expect(targetOf('apples')).toEqual({ kind: 'section', slug: 'apples' });
  expect(targetOf('apples#ripe')).toEqual({ kind: 'passage', slug: 'apples', id: 'ripe' });
  expect(targetOf('note/1,2')).toEqual({ kind: 'notes', numbers: [1, 2] });
});

const { report, notes, findTable } = everything();
const findTarget = targets({ sections: report.sections, notes, findTable });

test.each(['across/apples', 'apples', 'apples#anything', 'note/2', 'note/1,2'])(
  'findTarget(%o) finds it',
  (address) => {
    expect(findTarget(address)).toEqual(targetOf(address));
  },
);

test.each([
  ['a section', 'plums', 'no section "plums"; there are: apples'],
  ['a passage of a section', 'plums#ripe', 'no section "plums"; there are: apples'],
  ['a note', 'note/3', 'no note 3; notes there: 1 to 2'],
  ['one of several notes', 'note/1,3', 'no note 3; notes there: 1 to 2'],
  ['a table', 'fruit/crop', 'no table at fruit/crop; tables there: harvest'],
  ['a figure', 'fruit/harvest', 'the table at fruit/harvest has no figure; refer to one that has'],
])('%s that is not there is refused', (_what, address, message) => {
  expect(() => findTarget(address)).toThrow(message);
});
