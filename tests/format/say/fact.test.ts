import { expect, test } from 'vitest';
import { describeFact, labelFact, sayFact, sayNumber } from '../../../src/format/say/fact';
import { apples } from '../../fixtures/fruit';

test('sayFact(fact) says the bound before the number; sayNumber(fact) leaves it out', () => {
  const fact = apples({ bound: 'more than' });
  expect(sayFact(fact)).toBe('more than 40\u00a0kg');
  expect(sayNumber(fact)).toBe('40\u00a0kg');
});

test('sayFact(fact) says both ends of a range', () => {
  expect(sayFact(apples({ value: [30, 40] }))).toBe('30 to 40\u00a0kg');
});

test('what is not stated is said to be not stated', () => {
  const unknown = apples({ value: 'not stated' });
  expect(sayFact(unknown)).toBe('not stated');
  expect(labelFact(unknown)).toBe('not stated');
});

test('an amount in words is said with what it counts', () => {
  const many = apples({ value: 'hundreds of thousands', unit: { before: '', after: 'trees' } });
  expect(sayFact(many)).toBe('hundreds of thousands of trees');
  expect(sayFact({ ...many, bound: 'more than' })).toBe('more than hundreds of thousands of trees');
  expect(sayNumber({ ...many, value: 'several' })).toBe('several trees');
  expect(sayNumber({ ...many, value: 'billions', unit: { before: '', after: '' } })).toBe(
    'billions',
  );
  expect(labelFact(many)).toBe('hundreds of thousands');
});

test('labelFact(fact) leaves the unit to the chart', () => {
  expect(labelFact(apples({ bound: 'as many as', value: 10000 }))).toBe('as many as 10,000');
});

test('describeFact(fact) leaves out no reserve', () => {
  expect(describeFact(apples({ part: 'ten days', bound: 'about' }))).toBe(
    'Apples (ten days) about 40\u00a0kg',
  );
  expect(describeFact(apples({ label: '2020', asOf: '2020', dated: 'that year' }))).toBe(
    '2020 (“that year”) 40\u00a0kg',
  );
  // A label that is no date claims none.
  expect(describeFact(apples({ asOf: '2020', dated: 'that year' }))).toBe('Apples 40\u00a0kg');
  expect(describeFact(apples({ suspected: true }))).toBe('Apples 40\u00a0kg suspected');
  const derived = { formula: 'a/b/c', low: 39, high: 41 };
  expect(describeFact(apples({ derived }))).toBe('Apples 40\u00a0kg derived');
});
