import { expect, test } from 'vitest';
import { along, boxOf, centred, choose, foldings, sidesOf } from '../../../src/charts/maps/beside';

const room = { left: 0, right: 200, top: 0, bottom: 100 };
const sides = sidesOf('Plum Pass', 'small', [100, 50], 10);

test('a name that has parts can be folded', () => {
  expect(foldings('Plum Pass')).toEqual([['Plum Pass'], ['Plum', 'Pass']]);
  expect(foldings('Pear-Plum')).toEqual([['Pear-Plum'], ['Pear-', 'Plum']]);
  expect(foldings('Plum')).toEqual([['Plum']]);
});

test('choose(…) takes the right of a point where nothing is in the way', () => {
  expect(choose(sides, room, [], [])).toMatchObject({ lines: ['Plum Pass'], x: 110 });
});

test('choose(…) folds a name, and then goes to the left, where there is no room', () => {
  expect(choose(sides, { ...room, right: 150 }, [], [])).toMatchObject({
    x: 110,
    lines: { length: 2 },
  });
  expect(choose(sides, { ...room, right: 120 }, [], [])).toMatchObject({
    x: 90,
    lines: { length: 1 },
  });
});

test('choose(…) gives way to what stands there, and rather than cross a line', () => {
  const right = boxOf(centred(['Plum'], 'small', [130, 50]));
  const line = along([
    [
      [60, 0],
      [60, 100],
    ],
  ]);
  expect(choose(sides, room, [right], [])).toMatchObject({ x: 90, anchor: 'end' });
  expect(choose(sides, room, [right], line)).toMatchObject({ x: 100, y: 70 });
});

test('choose(…) crosses lines where it cannot but, and covers nothing ever', () => {
  const everywhere = along([
    [
      [0, 55],
      [200, 55],
    ],
  ]);
  const [first] = sides;
  expect(choose([first as (typeof sides)[number]], room, [], everywhere)).toBe(first);
  expect(choose(sides, room, [room], [])).toBeUndefined();
});

test('a name stands askew where beside, below and above its point it would cross lines', () => {
  const below = along([
    [
      [105, 57],
      [200, 57],
    ],
    [
      [0, 57],
      [95, 57],
    ],
  ]);
  const above = along([
    [
      [80, 40],
      [100, 40],
    ],
    [
      [80, 66],
      [120, 66],
    ],
  ]);
  const label = choose(sidesOf('Plum', 'small', [100, 50], 10), room, [], [...below, ...above]);
  expect(label).toMatchObject({ x: 108.7, y: 50, anchor: 'start' });
});
