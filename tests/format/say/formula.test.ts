import { expect, test } from 'vitest';
import { labelNumber } from '../../../src/format/say/fact';
import { formulaPieces, sayFormula, sayInterval } from '../../../src/format/say/formula';
import { addresses } from '../../../src/report/reckoning/addresses';
import { apples, datasets } from '../../fixtures/fruit';

const { findFact } = addresses(datasets);
const harvest = ['fruit/harvest/apples', 'fruit/harvest/pears'] as const;
const say = (formula: Parameters<typeof sayFormula>[0]) =>
  sayFormula(formula, findFact).replaceAll('\u00a0', ' ');

test('sayFormula(formula) puts numbers with their units in the place of addresses', () => {
  expect(say({ sum: [...harvest] })).toBe('40 kg + 10.5 kg');
  expect(say({ difference: [harvest[0], { sum: [...harvest] }] })).toBe(
    '40 kg − (40 kg + 10.5 kg)',
  );
  expect(say({ rest: ['fruit/share/sold'] })).toBe('100% − 25.5%');
});

test('sayFormula(formula) takes a share of an amount, and multiplies what is no share', () => {
  expect(say({ product: ['fruit/share/sold', 'fruit/sales/all'] })).toBe('25.5% of €1.25 billion');
  expect(say({ product: ['fruit/sales/all', 'fruit/share/sold'] })).toBe('€1.25 billion × 25.5%');
});

test('sayFormula(formula, find, say) says its numbers as it is told to', () => {
  const formula = { product: ['fruit/share/sold', 'fruit/sales/all'] as [string, string] };
  expect(sayFormula(formula, findFact, labelNumber)).toBe('25.5% of 1,250');
});

test('formulaPieces(formula) keeps the numbers as facts, so that they can be links', () => {
  const [first, sign, second] = formulaPieces({ sum: [...harvest] }, findFact);
  expect([first, second]).toMatchObject([{ id: 'apples' }, { id: 'pears' }]);
  expect(sign).toBe(' + ');
});

test('sayInterval(fact) says what rounding leaves, rounded outward; of what is stated, nothing', () => {
  expect(sayInterval(findFact('fruit/sales/sold'))).toBe('€317\u00a0million to 320\u00a0million');
  expect(sayInterval(apples())).toBe('');
});
