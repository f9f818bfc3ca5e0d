import { expect, test } from 'vitest';
import { barBox, hitOf, pointBox } from '../../../src/charts/marks/hit';
import { text } from '../../../src/charts/marks/text';

test('hitOf(texts, boxes) covers a mark with all its labels', () => {
  const labels = [text('name', 'Apples', 0, 40), text('value', '36', 300, 40, 'end')];
  const bar = barBox({ x: 100, y: 24, width: 50, height: 30 });
  expect(hitOf(labels, [bar])).toBe('M0 24h300v30H0');
});

test('what is smaller than a finger can be hit around it', () => {
  expect(hitOf([], [pointBox({ x: 50, y: 50 }, 3)])).toBe('M38 38h24v24H38');
});

test('a label that says nothing takes no room', () => {
  const bar = barBox({ y: 10, width: 40, height: 24 });
  expect(hitOf([text('name', '', 900, 900)], [bar])).toBe('M0 10h40v24H0');
});
