import { expect, test } from 'vitest';
import { addresses } from '../../../src/report/reckoning/addresses';
import { dates } from '../../../src/report/reckoning/dates';
import { festival } from '../../fixtures/everything';
import { datasets } from '../../fixtures/fruit';

const { findEvent, findDate, findRowOrEvent } = dates([festival], addresses(datasets).findFact);

test('findEvent(address) finds an event', () => {
  expect(findEvent('timeline/festival')).toBe(festival);
});

test('findDate(address) gives the date of an event, or the one a row holds for', () => {
  expect(findDate('timeline/festival')).toMatchObject({ date: '2020-09', page: 2 });
  expect(findDate('fruit/harvest/apples')).toEqual({ date: '2020-09', page: 1 });
});

test('findRowOrEvent(address) tells events from rows', () => {
  expect(findRowOrEvent('timeline/festival')).toBe(festival);
  expect(findRowOrEvent('fruit/harvest/apples')).toMatchObject({ value: 40 });
});

test.each([
  ['timeline/market', 'no event at timeline/market; events there: festival'],
  [
    'timeline/festival/fair',
    '"timeline/festival/fair" is no address; it has the form timeline/event',
  ],
  ['fruit/harvest/figs', 'no row at fruit/harvest/figs; rows there: apples, '],
  ['fruit/share/sold', 'fruit/share/sold is undated'],
  ['fruit/sales/rest', 'fruit/sales/rest is derived; it has no date'],
])('findDate("%s") is refused', (address, message) => {
  expect(() => findDate(address)).toThrow(message);
});
