import { expect, test } from 'vitest';
import { basisOf, explainBasis, sayBasis } from '../../../src/format/say/basis';
import { sayLimits } from '../../../src/format/say/limits';
import { sayReadings } from '../../../src/format/say/reading';
import { apples, pears } from '../../fixtures/fruit';

const derived = { formula: 'fruit/harvest/pears', low: 39, high: 41 };

test.each([
  [apples(), 'stated', 'The report states it.'],
  [
    apples({ value: 'several' }),
    'stated in words',
    'It is in words, without a number. The word is ours, for what the report tells.',
  ],
  [apples({ suspected: true }), 'suspected', 'The report gives it as suspected, not as known.'],
  [apples({ derived }), 'derived', 'It is our arithmetic; the report does not state it.'],
  [apples({ value: 'not stated' }), 'not stated', 'The report gives no number.'],
])(
  'basisOf(fact) and explainBasis(fact) tell apart what is known how: %#',
  (fact, basis, words) => {
    expect(basisOf(fact)).toBe(basis);
    expect(explainBasis(fact)).toBe(words);
  },
);

test('explainBasis(fact) leaves out no reserve', () => {
  const fact = apples({ value: [30, 40], bound: 'about', planned: true, part: 'ten days' });
  expect(explainBasis(fact)).toBe(
    'The report states it. It is a range. It is not given as exact. ' +
      'It is due, promised, planned or forecast, as seen from the report. It covers ten days.',
  );
});

test('explainBasis(fact) takes a word for the report’s only where it is printed', () => {
  const fact = apples({ value: 'several', printed: 'several' });
  expect(explainBasis(fact)).toBe('It is in words, without a number.');
});

test.each([
  [{ bound: 'more than' }, 'It is a lower bound.'],
  [
    { bound: 'as many as', value: 40 },
    'The words “as many as” may bound the number or only stress it; we take them as a bound, as it has no decimals.',
  ],
  [
    { bound: 'as much as', value: 40.5 },
    'The words “as much as” may bound the number or only stress it; we take them as stress, as it has decimals.',
  ],
] as const)('explainBasis(%o) says how its bound is taken, and why', (row, words) => {
  expect(explainBasis(apples(row))).toBe(`The report states it. ${words}`);
});

test('sayBasis(fact) tells stated, suspected, partial and derived apart', () => {
  expect(sayBasis(apples())).toBe('stated');
  expect(sayBasis(apples({ suspected: true }))).toBe('suspected');
  expect(sayBasis(apples({ part: 'ten months' }))).toBe('stated, ten months');
  expect(sayBasis(apples({ value: 'not stated' }))).toBe('not stated');
  expect(sayBasis(apples({ value: 'several' }))).toBe('stated in words');
  const worked = { formula: 'fruit/harvest/pears', low: 39.65, high: 40.35 };
  expect(sayBasis(apples({ derived: worked, decimals: 1 }))).toBe('derived, 39.6 to 40.4');
});

test('what can be read in two ways is told with both, and with what holds both', () => {
  const other = pears({
    value: 20,
    bound: 'as much as',
    derived: { ...derived, reading: { name: 'by weight', assumes: '?', instead: 'apples' } },
  });
  const reading = { name: 'by count', assumes: '?' };
  const fact = apples({ decimals: 0, derived: { ...derived, low: 19.5, reading, other } });
  expect(sayBasis(fact)).toBe('derived, 19 to 41 either way');
  expect(sayReadings(fact)).toBe('by count; by weight as much as 20\u00a0kg');
  expect(sayLimits([fact])).toContain(
    'Apples, 40\u00a0kg by count; by weight as much as 20\u00a0kg.',
  );
  expect(explainBasis(other)).toContain('A bound of the report is taken as printed');
});
