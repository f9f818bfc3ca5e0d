import { expect, test } from 'vitest';
import { publishRow } from '../../src/format/publish';
import { PublishedRow } from '../../src/schema/published';
import { apples, pears } from '../fixtures/fruit';

const address = 'https://fruit.example/numbers/fruit/harvest/apples/';
const shown = { speaker: 'media', speaker_name: null, address } as const;
const publish = (fact: ReturnType<typeof apples>) => publishRow(fact, () => pears(), shown);

test('publishRow(fact) says all there is of a stated number, and fits its shape', () => {
  const row = publish(apples({ bound: 'more than', printed: 'over 40 kg', part: 'ten days' }));
  expect(PublishedRow.parse(row)).toEqual({
    dataset: 'fruit',
    table: 'harvest',
    row: 'apples',
    label: 'Apples',
    value: 40,
    lowest: null,
    highest: null,
    unit: 'kg',
    bound: 'more than',
    said: 'more than 40 kg',
    printed: 'over 40 kg',
    basis: 'stated',
    planned: false,
    speaker: 'media',
    speaker_name: null,
    part: 'ten days',
    as_of: '2020-09',
    date_printed: null,
    note: 1,
    marked_next: false,
    page: 1,
    formula: null,
    reading: null,
    address,
  });
});

test.each([
  ['a range by its ends', { value: [30, 40] }, { value: null, lowest: 30, highest: 40 }],
  [
    'a number in words as words',
    { value: 'several' },
    { value: null, said: 'several kg', basis: 'stated in words' },
  ],
  ['what is not stated', { value: 'not stated' }, { value: null, basis: 'not stated' }],
  ['what is planned', { planned: true }, { basis: 'stated', planned: true }],
  [
    'how its date and its note are reached',
    { dated: 'that autumn', mark: 'next' },
    { as_of: '2020-09', date_printed: 'that autumn', note: 1, marked_next: true },
  ],
  ['what is suspected', { suspected: true }, { value: 40, basis: 'suspected' }],
  [
    'what we derived, to its decimals, with its interval, formula and no date',
    {
      value: 39.96,
      decimals: 1,
      note: null,
      page: null,
      derived: { formula: 'fruit/harvest/pears', low: 39.61, high: 40.34 },
    },
    { value: 40, lowest: 39.6, highest: 40.4, basis: 'derived', formula: '10 kg', as_of: null },
  ],
] as const)('publishRow(fact) gives %s', (_what, change, expected) => {
  expect(publish(apples(change as Partial<ReturnType<typeof apples>>))).toMatchObject(expected);
});
