import { expect, test } from 'vitest';
import { keyOf } from '../../src/charts/key';
import { apples, pears } from '../fixtures/fruit';

const derived = { formula: 'a/b/c', low: 1, high: 2 };

test('keyOf(facts) has nothing to say where one actor has all of them', () => {
  expect(keyOf([apples(), apples({ derived })])).toEqual([]);
});

test('keyOf(facts) names each actor once, and what is derived', () => {
  expect(keyOf([apples(), apples(), pears({ actor: 'garden' }), apples({ derived })])).toEqual([
    { actor: 'orchard', certainty: 'stated' },
    { actor: 'garden', certainty: 'stated' },
    { actor: 'orchard', certainty: 'derived', words: 'Derived by us' },
  ]);
});

test('keyOf(facts) hatches an actor all of whose numbers are derived', () => {
  expect(keyOf([apples(), pears({ actor: 'garden', derived })])[1]).toEqual({
    actor: 'garden',
    certainty: 'derived',
  });
});
