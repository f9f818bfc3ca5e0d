import { geoIdentity } from 'd3';
import { expect, test } from 'vitest';
import { trace } from '../../../src/charts/maps/trace';

const flat = geoIdentity() as unknown as Parameters<typeof trace>[1];

test('trace(geometry) draws lines in relative steps of tenths', () => {
  const coordinates = [
    [10, 10],
    [12.56, 9.5],
    [30, 9.5],
    [30, 10.04],
  ];
  const { path, lines } = trace({ type: 'LineString', coordinates }, flat);
  expect(path).toBe('M10 10l2.6-.5 17.4 0 0 .5');
  expect(lines).toEqual([coordinates]);
});

test('trace(geometry) leaves out steps too short to see but the last, and does not add up what it rounds', () => {
  const coordinates = Array.from({ length: 101 }, (_, i) => [i * 0.42, 0]);
  const { path } = trace({ type: 'LineString', coordinates }, flat);
  const steps = path.slice('M0 0l'.length).split(' ').map(Number);
  expect(steps.reduce((a, b) => a + b)).toBeCloseTo(42, 5);
  expect(steps.filter((_, i) => i % 2 === 0)).toHaveLength(34);
});

test('trace(geometry) closes a ring, and starts the next anew', () => {
  const ring = (x: number) => [
    [x, 0],
    [x + 3, 0],
    [x + 3, 2],
    [x, 0],
  ];
  const { path } = trace({ type: 'MultiPolygon', coordinates: [[ring(0)], [ring(5)]] }, flat);
  expect(path).toBe('M0 0l3 0 0 2zM5 0l3 0 0 2z');
});
