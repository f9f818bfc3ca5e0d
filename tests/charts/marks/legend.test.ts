import { expect, test } from 'vitest';
import { inLines } from '../../../src/charts/marks/legend';

test('inLines(lengths, room, between) goes on in the next line where one is full', () => {
  expect(inLines([40, 40, 40], 100, 20)).toEqual([
    { x: 0, line: 0 },
    { x: 60, line: 0 },
    { x: 0, line: 1 },
  ]);
});

test('inLines(lengths, room, between) leaves what is longer than a line on one of its own', () => {
  expect(inLines([200, 10], 100, 20).map(({ line }) => line)).toEqual([0, 1]);
});
