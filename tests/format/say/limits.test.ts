import { expect, test } from 'vitest';
import { sayLimits } from '../../../src/format/say/limits';
import { apples, pears, plums } from '../../fixtures/fruit';

const derived = { formula: 'fruit/harvest/pears', low: 39, high: 41 };

test('sayLimits(facts) says what has no number, what is ours, and what is to come', () => {
  const said = sayLimits([
    apples({ value: 'not stated' }),
    pears({ derived }),
    plums({ planned: true, asOf: '2021' }),
  ]);
  expect(said).toEqual([
    'The report gives no number for Apples.',
    'Our arithmetic, not numbers of the report: Pears.',
    'Due, promised, planned or forecast: Plums.',
    'The numbers hold for 2021.',
  ]);
});

test('sayLimits(facts) says of when they are: one date, none, or each its own', () => {
  const dates = (...facts: Parameters<typeof sayLimits>[0]) => sayLimits(facts);
  expect(dates(apples({ asOf: '2020' }), pears({ asOf: '2020' }))).toEqual([
    'The numbers hold for 2020.',
  ]);
  expect(dates(apples({ asOf: 'undated' }))).toEqual([
    'The report gives no date for these numbers.',
  ]);
  expect(dates(apples({ asOf: '2020' }), pears({ asOf: 'undated' }))).toEqual([
    'They are of different dates, or of none: the table gives each its own.',
  ]);
});

test('sayLimits(facts) says nothing of what is in words and has no date', () => {
  expect(sayLimits([])).toEqual([]);
});
