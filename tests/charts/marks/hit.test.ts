import { expect, test } from 'vitest';
import { barBox, hitOf, pointBox } from '../../../src/charts/marks/hit';
import { text } from '../../../src/charts/marks/text';

test('hitOf(texts, boxes) covers a mark with all its labels', () => {
  const { x, y, width, height } = hitOf(
    [text('name', 'Apples', 0, 40), text('value', '36', 300, 40, 'end')],
    [barBox({ x: 100, y: 24, width: 50, height: 30 })],
  );
  expect([x, y]).toEqual([0, 24]);
  expect(width).toBe(300);
  expect(height).toBe(30);
});

test('what is smaller than a finger can be hit around it', () => {
  expect(hitOf([], [pointBox({ x: 50, y: 50 }, 3)])).toEqual({
    x: 38,
    y: 38,
    width: 24,
    height: 24,
  });
});

test('a label that says nothing takes no room', () => {
  const bar = barBox({ y: 10, width: 40, height: 24 });
  expect(hitOf([text('name', '', 900, 900)], [bar])).toEqual({
    x: 0,
    y: 10,
    width: 40,
    height: 24,
  });
});
