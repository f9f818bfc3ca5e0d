import { expect, test } from 'vitest';
import {
  baseValue,
  formatNumber,
  longNumber,
  longRange,
  shortNumber,
  unitLabel,
} from '../../../src/format/say/number';

const euros = { before: '€', scale: 'million', after: '' } as const;
const percent = { before: '', scale: 'percent', after: '%' } as const;
const baskets = { before: '', after: 'baskets' };

test('formatNumber(value) groups thousands and writes a true minus', () => {
  expect(formatNumber(3243)).toBe('3,243');
  expect(formatNumber(-3)).toBe('−3');
});

test('formatNumber(value, decimals) keeps a last zero and rounds the rest away', () => {
  expect(formatNumber(695, 1)).toBe('695.0');
  expect(formatNumber(798.362, 0)).toBe('798');
});

test('shortNumber(value, unit) leaves the unit to the subtitle, but not the per cent sign', () => {
  expect(shortNumber(338.5, euros)).toBe('338.5');
  expect(shortNumber(36.6, percent)).toBe('36.6%');
});

test('longNumber(value, unit) says millions, and a thousand of them as billions', () => {
  expect(longNumber(338.5, euros)).toBe('€338.5\u00a0million');
  expect(longNumber(3243, euros)).toBe('€3.243\u00a0billion');
  expect(longNumber(1000, euros)).toBe('€1\u00a0billion');
});

test('longNumber(value, unit, decimals) shows as many decimals of a derived value', () => {
  expect(longNumber(1186.938, euros, 0)).toBe('€1.187\u00a0billion');
  expect(longNumber(695, euros, 1)).toBe('€695.0\u00a0million');
});

test('longNumber(value, unit) spells whole counts below ten, and nothing else', () => {
  expect(longNumber(2, baskets)).toBe('two\u00a0baskets');
  expect(longNumber(2.4, baskets)).toBe('2.4\u00a0baskets');
  expect(longNumber(77, baskets)).toBe('77\u00a0baskets');
  expect(longNumber(6, percent)).toBe('6%');
});

test('longRange([low, high], unit) says the unit once', () => {
  expect(longRange([5, 6], baskets)).toBe('five to six\u00a0baskets');
  expect(longRange([30, 40], baskets)).toBe('30 to 40\u00a0baskets');
});

test('unitLabel(unit) names what the numbers under it are counted in', () => {
  expect([euros, percent, baskets].map(unitLabel)).toEqual(['€ million', 'per cent', 'baskets']);
});

test('baseValue(value, unit) is the bare number, without the noise of binary arithmetic', () => {
  expect(baseValue(338.5, euros)).toBe(338_500_000);
  expect(baseValue(36.6, percent)).toBe(0.366);
  expect(baseValue(1186.938, euros, 0)).toBe(1_187_000_000);
});
