import { expect, test } from 'vitest';
import { faultsOf, type Wrong } from '../../fixtures/everything';

test.each<Wrong>([
  [
    'a gathering of a row that is not there',
    ({ across }) => {
      const figure = { finding: 'More', shows: 'Fruit', chart: { kind: 'columns' } };
      across.both = { title: 'Both', rows: [{ of: 'fruit/harvest/figs' }], figure };
    },
    'data/records/across.json: both: no row at fruit/harvest/figs; rows there: apples, pears, plums, both',
  ],
  [
    'columns of places',
    ({ across }) => {
      const figure = { finding: 'More', shows: 'Fruit', chart: { kind: 'columns' } };
      across.all = { title: 'All', rows: [], records: 'places', figure };
    },
    'data/records/across.json: all: "columns" draws numbers, not places',
  ],
])('%s is told', (_what, change, message) => {
  expect(faultsOf(change)).toEqual([message]);
});
