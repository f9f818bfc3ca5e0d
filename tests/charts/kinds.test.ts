import { expect, test } from 'vitest';
import { placeBars } from '../../src/charts/amounts/bars';
import { placeColumns } from '../../src/charts/amounts/columns';
import { placeLanes } from '../../src/charts/events/lanes';
import { drawings } from '../../src/charts/drawings';
import { framesOf, kinds, servesAnywhere } from '../../src/charts/kinds';

// What must not be given is said to the compiler: `npm run check` fails where it would take it.

test('each kind has one that draws it', () => {
  expect(Object.keys(drawings).sort()).toEqual(Object.keys(kinds).sort());
});

test('a kind takes its own placer, and not that of another', () => {
  const own: (typeof kinds)['bars'] = { size: 'column', place: placeBars };
  // @ts-expect-error Columns have options that bars have not.
  const another: (typeof kinds)['bars'] = { size: 'column', place: placeColumns };
  expect(another).not.toEqual(own);
});

test('a kind draws the records that its placer takes, and no others', () => {
  const own: (typeof kinds)['lanes'] = { size: 'page', place: placeLanes, records: 'events' };
  // @ts-expect-error Lanes take events.
  const others: (typeof kinds)['lanes'] = { size: 'page', place: placeLanes, records: 'notes' };
  // @ts-expect-error They take no numbers.
  const none: (typeof kinds)['lanes'] = { size: 'page', place: placeLanes };
  expect([others, none]).not.toContainEqual(own);
});

test('a kind is drawn by its own component, and not by that of another', () => {
  // @ts-expect-error Columns have options that bars have not.
  const another: (typeof drawings)['bars'] = drawings.columns;
  expect(another).not.toBe(drawings.bars);
});

test('a chart of half the column is drawn once, since its labels are read on any screen', () => {
  const { wide, narrow } = framesOf(kinds.columns);
  expect(narrow).toBe(wide);
  expect(wide.width).toBe(294);
});

test('any other chart is drawn for a phone, too', () => {
  const { wide, narrow } = framesOf(kinds.bars);
  expect([wide.narrow, narrow.narrow]).toEqual([false, true]);
  expect(narrow.width).toBeLessThan(wide.width);
});

test('servesAnywhere({ width }) is true while the smallest label has 12.5 px where a figure has 288', () => {
  expect(servesAnywhere({ width: 311 })).toBe(true);
  expect(servesAnywhere({ width: 312 })).toBe(false);
});
