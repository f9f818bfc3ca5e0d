import { expect, test } from 'vitest';
import { faultsOf, type Wrong } from '../../fixtures/everything';

/** Call the remark of the report something else. */
const rename: (draft: any, id: string) => void = ({ remarks, chapters }, id) => {
  remarks[0].id = id;
  chapters['1-apples'] = chapters['1-apples'].replace('of="ripe"', `of="${id}"`);
};

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
    (draft) => rename(draft, 'citations'),
    'data/records/remarks.json: citations: a heading among the remarks has this id',
  ],
  [
    'a remark with the name of a section',
    (draft) => rename(draft, 'apples'),
    'data/records/remarks.json: apples: a heading among the remarks has this id',
  ],
])('%s is told', (_what, change, message) => {
  expect(faultsOf(change)).toEqual([message]);
});

test.each<Wrong>([
  [
    'two checks with one id',
    ({ checks }) => checks.push(checks[0]),
    'data/records/checks.json: harvest: two checks have this id',
  ],
  [
    'a check of a number that is not there',
    ({ checks }) => (checks[0].says = 'There are {fruit/harvest/figs}.'),
    'data/records/checks.json: harvest: no row at fruit/harvest/figs; rows there: apples, pears, plums, both',
  ],
  [
    'a check that reckons with a row that is not there',
    ({ checks }) => (checks[0].claim.right = 'fruit/harvest/figs'),
    'data/records/checks.json: harvest: no row at fruit/harvest/figs; rows there: apples, pears, plums, both',
  ],
  [
    'a check that takes for granted what is not there',
    ({ checks }) => (checks[0].claim.assumes = 'It is {timeline/market}.'),
    'data/records/checks.json: harvest: no event at timeline/market; events there: festival',
  ],
  [
    'a check that counts a name that is not there',
    ({ checks }) => (checks[0].claim.right = { count: ['names/figs'] }),
    'data/records/checks.json: harvest: no name "figs"; there are: almanac, fruit-fair',
  ],
  [
    'a check that counts an event that is not there',
    ({ checks }) => (checks[0].claim.right = { count: ['timeline/market'] }),
    'data/records/checks.json: harvest: no event at timeline/market; events there: festival',
  ],
  [
    'a check of euros beside kilograms',
    ({ checks }) => (checks[0].claim.right = 'fruit/sales/all'),
    'data/records/checks.json: harvest: it compares kg with €',
  ],
  [
    'a check with an unknown remark',
    ({ checks }) => (checks[0].remark = 'unripe'),
    'data/records/checks.json: harvest: no remark "unripe"; there are: ripe',
  ],
  [
    'a check that does not hold, and no remark on it',
    ({ checks }) => (checks[0].claim.is = 'less than'),
    'data/records/checks.json: harvest: it does not hold; mend it, or name the remark that tells the reader so ("remark")',
  ],
  [
    'a check with the id of a heading above it',
    ({ checks }) => (checks[0].id = 'holding'),
    'data/records/checks.json: holding: a heading among the checks has this id',
  ],
  [
    'a check of what is worked out, on the right',
    ({ checks }) => {
      checks[0].claim.is = 'equals';
      checks[0].claim.right = 'fruit/harvest/both';
    },
    'data/records/checks.json: harvest: what is worked out stands on the right of "equals"; put it on the left',
  ],
])('%s is told', (_what, change, message) => {
  expect(faultsOf(change)).toEqual([message]);
});

test('a check that does not hold is in order with a remark that says so', () => {
  const faults = faultsOf(({ checks }) => {
    checks[0].claim.is = 'less than';
    checks[0].remark = 'ripe';
  });
  expect(faults).toEqual([]);
});
