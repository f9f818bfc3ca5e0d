import { expect, test } from 'vitest';
import { sayComparison } from '../../../src/format/say/comparison';
import { compare } from '../../../src/report/reckoning/compare';
import type { Fact } from '../../../src/schema/fact';
import { apples, pears } from '../../fixtures/fruit';

const said = (one: Partial<Fact>, other: Partial<Fact>) => {
  const words = sayComparison(compare(apples(one), pears(other)));
  return (
    words && [words.times, words.more, words.open].map((each) => each?.replaceAll('\u00a0', ' '))
  );
};
const tonnes = { before: '', after: 'tonnes' };
const euros = { before: '€', scale: 'million', after: '' } as const;
const billions = { before: '€', scale: 'billion', after: '' } as const;
const percent = { before: '', scale: 'percent', after: '%' } as const;

test.each<[what: string, one: Partial<Fact>, other: Partial<Fact>, words: ReturnType<typeof said>]>(
  [
    [
      'how many times, how much more, and what rounding leaves of both',
      { value: 8.1, unit: tonnes },
      { value: 2.4, unit: tonnes },
      ['3.4 times 2.4 tonnes', '5.7 tonnes more', '3.28 to 3.47 times; 5.6 to 5.8 tonnes more'],
    ],
    [
      'a part of the larger',
      { value: 338.5, unit: euros },
      { value: 3243, unit: euros },
      [
        'a little over a tenth (0.10) of €3.243 billion',
        '€2.905 billion less',
        '0.104 to 0.105 times; €2.903 billion to 2.906 billion less',
      ],
    ],
    [
      'a little more with a digit more',
      { value: 338.5, unit: euros },
      { value: 331.5, unit: euros },
      [
        '1.02 times €331.5 million',
        '€7.0 million more',
        '1.02 to 1.03 times; €6.9 million to 7.1 million more',
      ],
    ],
    [
      'whole things without rounding',
      { value: 12 },
      { value: 4 },
      ['3 times four kg', '8 kg more', undefined],
    ],
    [
      'equals without a difference',
      { value: 4 },
      { value: 4 },
      ['as much as four kg', undefined, undefined],
    ],
    [
      'shares in points',
      { value: 59, unit: percent },
      { value: 6, unit: percent },
      [
        '9.8 times 6%',
        '53 percentage points more',
        '9 to 10.9 times; 52 to 54 percentage points more',
      ],
    ],
    [
      'about, as far as nobody knows',
      { value: 40, bound: 'about' },
      { value: 10 },
      ['about 4 times 10 kg', 'about 30 kg more', undefined],
    ],
    [
      'at least, of what is more than a number',
      { value: 2, unit: billions, bound: 'more than' },
      { value: 500, unit: euros },
      ['at least 4 times as much', 'at least €1 billion more', undefined],
    ],
    [
      'at most, beside what is more than a number',
      { value: 338.5, unit: euros },
      { value: 1000, unit: euros, bound: 'more than' },
      ['at most 0.34 times as much', 'at least €661 million less', undefined],
    ],
    [
      'at most, of as many as a number',
      { value: 10_000, bound: 'as many as' },
      { value: 250 },
      ['at most 40 times as much', 'at most 9,750 kg more', undefined],
    ],
    [
      'two ends, of a range',
      { value: [5, 7] },
      { value: 2 },
      ['2 to 4.7 times as much', '2 to 6 kg more', undefined],
    ],
    [
      'no difference where either may be the larger',
      { value: [5, 7] },
      { value: 6 },
      ['0.76 to 1.3 times as much', undefined, undefined],
    ],
    ['nothing of two bounds', { bound: 'more than' }, { bound: 'more than' }, undefined],
  ],
)('sayComparison says %s', (_what, one, other, words) => {
  expect(said(one, other)).toEqual(words);
});

test('the coarser scale and the fewer decimals are those of a difference', () => {
  const million = { before: '', scale: 'million', after: 'tonnes' } as const;
  expect(said({ value: 4.2, unit: million }, { value: 30_000, unit: tonnes })?.[1]).toBe(
    '4.2 million tonnes more',
  );
});

test('where units differ, the difference is in what both count', () => {
  const counts = { as: 'flow', of: 'participants' } as const;
  const soldiers = { before: '', after: 'pickers' };
  const more = said({ value: 30, counts, unit: soldiers }, { value: 10, counts })?.[1];
  expect(more).toBe('20 participants more');
});
