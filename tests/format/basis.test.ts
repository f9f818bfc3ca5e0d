import { expect, test } from 'vitest';
import { basisOf, explainBasis } from '../../src/format/basis';
import { apples } from '../fixtures/fruit';

const derived = { formula: 'fruit/harvest/pears', low: 39, high: 41 };

test.each([
  [apples(), 'stated', 'The report states it.'],
  [
    apples({ value: 'several' }),
    'stated in words',
    'The report states it in words, without a number.',
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
    'The report states it. It is a range. With “about”, the report does not claim it to be exact. ' +
      'It is promised, planned or forecast, as seen from the report. It covers ten days.',
  );
});

test.each(['more than', 'as many as', 'as much as', 'as low as'] as const)(
  'explainBasis(fact) says what “%s” means for the value',
  (bound) => {
    expect(explainBasis(apples({ bound }))).toMatch(
      new RegExp(`With “${bound}”, .*(low|high|bound)`),
    );
  },
);
