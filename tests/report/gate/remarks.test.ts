import { expect, test } from 'vitest';
import { faultsOf, type Wrong } from '../../fixtures/everything';

test.each<Wrong>([
  [
    'a remark on an unknown note',
    ({ remarks }) => remarks[0].on.push('note/9'),
    'data/records/remarks.json: ripe: no note 9; notes there: 1 to 2',
  ],
  [
    'a remark that refers to an unknown note',
    ({ remarks }) => (remarks[0].text = 'As {note/1,9} say.'),
    'data/records/remarks.json: ripe: no note 9; notes there: 1 to 2',
  ],
  [
    'a remark that did something to a number that is not there',
    ({ remarks }) => (remarks[0].did = 'We kept {fruit/harvest/cherries}.'),
    'data/records/remarks.json: ripe: no row at fruit/harvest/cherries; rows there: apples, pears, plums, both',
  ],
  [
    'a remark on an unknown event',
    ({ remarks }) => remarks[0].on.push('timeline/market'),
    'data/records/remarks.json: ripe: no event at timeline/market; events there: festival',
  ],
  [
    'two remarks with one id',
    ({ remarks }) => remarks.push(remarks[0]),
    'data/records/remarks.json: ripe: two remarks have this id',
  ],
  [
    'a remark with the id of a heading above it',
    ({ remarks }) => (remarks[0].id = 'citations'),
    'data/records/remarks.json: citations: a heading among the remarks has this id',
  ],
  [
    'a remark with the name of a section',
    ({ remarks }) => (remarks[0].id = 'apples'),
    'data/records/remarks.json: apples: a heading among the remarks has this id',
  ],
])('%s is told', (_what, change, message) => {
  expect(faultsOf(change)).toEqual([message]);
});
