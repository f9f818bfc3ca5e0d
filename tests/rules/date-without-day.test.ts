import { expect, test } from 'vitest';
import { dateWithoutDay } from '../../src/rules/dates';
import { library } from '../fixtures/library';

const address = 'https://fruit.example/';

test('dateWithoutDay finds a work on the web with only a year, where others have a day', () => {
  expect(dateWithoutDay.find(library([{ address }, { address, date: '2020' }]))).toMatchObject([
    { source: 'work-2', says: 'Only 2020 is printed; other works on the web have a day.' },
  ]);
});

test('dateWithoutDay says which season the address has', () => {
  const dated = { address: 'fruit.example/harvest-update-Fall-2020', date: '2020' };
  expect(dateWithoutDay.find(library([{ address }, dated]))).toMatchObject([
    {
      says: 'Only 2020 is printed; other works on the web have a day. The address has “Fall-2020”.',
    },
  ]);
});

test('dateWithoutDay passes books, and works of which none has a day', () => {
  expect(dateWithoutDay.find(library([{ address }, { date: '2020' }]))).toEqual([]);
  expect(dateWithoutDay.find(library([{ address, date: '2020' }]))).toEqual([]);
});
