import { expect, test } from 'vitest';
import { printings } from '../../src/rules/printings';
import { library } from '../fixtures/library';

const cites = (n: number, cite: object) => ({ n, cites: [{ source: 'work-1', ...cite }], page: 1 });

test('printings(library, part) has each form once, with the notes that print it', () => {
  const fruit = library([{ address: 'a.example' }], {
    notes: [cites(2, { printed: { address: 'b.example' } }), cites(3, {})],
  });
  expect(printings(fruit, 'address').map(({ printed, notes }) => [printed, notes])).toEqual([
    ['a.example', [1, 3]],
    ['b.example', [2]],
  ]);
});

test('an Ibid. prints neither title nor address', () => {
  const fruit = library([{}], { notes: [cites(2, { ibid: true })] });
  expect(printings(fruit, 'title')).toMatchObject([{ printed: 'On apples', notes: [1] }]);
});

test('a work without an address has no form of it', () => {
  expect(printings(library([{}]), 'address')).toEqual([]);
});
