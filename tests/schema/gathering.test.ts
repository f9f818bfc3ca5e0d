import { expect, test } from 'vitest';
import { fitInput } from '../../src/report/gate/fit';
import { Gathering } from '../../src/schema/dataset';
import { told } from '../fixtures/told';

const figure = { finding: 'More', shows: 'Fruit', chart: { kind: 'columns' } };
const gather = (rest: object) =>
  told((faults) => {
    fitInput({ file: 'across.json' }, Gathering, { title: 'Both', figure, ...rest }, faults);
  });
const apples = { of: 'fruit/harvest/apples' };

test('a gathering names rows, or records', () => {
  expect(gather({ rows: [apples] })).toEqual([]);
  expect(gather({ records: 'events' })).toEqual([]);
});

test.each([
  ['of neither', {}, 'a gathering has either "rows" or "records"'],
  ['of both', { rows: [apples], records: 'notes' }, 'a gathering has either "rows" or "records"'],
  [
    'of one row twice',
    { rows: [apples, apples] },
    'rows[1].of: two rows are "fruit/harvest/apples"',
  ],
  [
    'of a table',
    { rows: [{ of: 'fruit/harvest' }] },
    'rows[0].of: an address has three steps: dataset/table/row',
  ],
  ['of other records', { records: 'names' }, 'records: "names" is none of: events, notes, places'],
])('a gathering %s is told', (_what, rest, message) => {
  expect(gather(rest)).toEqual([`across.json: ${message}`]);
});
