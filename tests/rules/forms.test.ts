import { expect, test } from 'vitest';
import { twoAddresses, twoSpellings } from '../../src/rules/forms';
import { library } from '../fixtures/library';

const again = (printed: object, n = 2) => ({ n, cites: [{ source: 'work-1', printed }], page: 1 });
const address = 'https://fruit.example/ripe-apples';

test('twoAddresses finds another address of one work, and the words that differ', () => {
  const other = 'https://fruit.example/rype-apples';
  const fruit = library([{ address }], { notes: [again({ address: other })] });
  expect(twoAddresses.find(fruit)).toEqual([
    {
      source: 'work-1',
      notes: [1, 2],
      part: 'address',
      printed: other,
      says: 'The forms differ: note 1 has “ripe”, note 2 has “rype”.',
    },
  ]);
  expect(twoSpellings.find(fruit)).toEqual([]);
});

test('twoSpellings finds another title of one work, and all notes that print either', () => {
  const fruit = library([{}], { notes: [again({ title: 'On aples' }), again({}, 3)] });
  expect(twoSpellings.find(fruit)).toMatchObject([
    {
      notes: [1, 2, 3],
      says: 'The forms differ: notes 1 and 3 have “apples”, note 2 has “aples”.',
    },
  ]);
  expect(twoAddresses.find(fruit)).toEqual([]);
});

test('a form with words too few is said to have none of them', () => {
  const fruit = library([{}], { notes: [again({ title: 'On' })] });
  expect(twoSpellings.find(fruit)[0]?.says).toBe(
    'The forms differ: note 1 has “apples”, note 2 has none of this.',
  );
});

test('a work that is always printed alike is passed', () => {
  const fruit = library([{ address }], { notes: [again({})] });
  expect([...twoAddresses.find(fruit), ...twoSpellings.find(fruit)]).toEqual([]);
});
