import { expect, test } from 'vitest';
import { check } from '../../src/report/gate/check';
import { Gathering } from '../../src/schema/gathering';

const figure = { finding: 'More', shows: 'Fruit', chart: { kind: 'columns' } };
const gather = (rest: object) => () =>
  check('data/across.json', Gathering, { title: 'Both', figure, ...rest });
const apples = { of: 'fruit/harvest/apples' };

test('a gathering names rows, or records', () => {
  expect(gather({ rows: [apples] })).not.toThrow();
  expect(gather({ records: 'events' })).not.toThrow();
});

test.each([
  ['of neither', {}, 'a gathering has either "rows" or "records"'],
  ['of both', { rows: [apples], records: 'notes' }, 'a gathering has either "rows" or "records"'],
  ['of one row twice', { rows: [apples, apples] }, 'two rows are "fruit/harvest/apples"'],
  ['of a table', { rows: [{ of: 'fruit/harvest' }] }, 'an address has three steps'],
  ['of other records', { records: 'names' }, '"names" is none of: events, notes, places'],
])('a gathering %s is refused', (_what, rest, message) => {
  expect(gather(rest)).toThrow(message);
});
