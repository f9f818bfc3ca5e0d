import { expect, test } from 'vitest';
import { fitted, type Room } from '../../../src/charts/base/fitted';
import { measure } from '../../../src/charts/base/measure';

const room = { sizes: [60, 40, 20], weight: 600, leading: 1.2, width: 400, height: 100 } as const;
const hostile = {
  words: 'Apples of the oldest trees in all of the valley '.repeat(9).trim(),
  'a word': 'Appleandpearandplumandquinceandcherrytrees'.repeat(9),
  'a word among others': `All ${'Appleandpear'.repeat(5)} of the valley`,
};

const widest = (lines: readonly string[], { weight }: Room, size: number) =>
  Math.max(...lines.map((line) => measure(line, { size, weight })));

test('fitted(words, room) sets words as large as their room allows, in lines of like length', () => {
  expect(fitted('Apples', room)).toEqual({ size: 60, step: 72, lines: ['Apples'], height: 72 });
  const two = fitted('Apples and pears of the valley', room);
  expect(two).toMatchObject({ size: 40, lines: ['Apples and pears', 'of the valley'] });
});

test('fitted(words, room) takes no room for no words', () => {
  expect(fitted('', room)).toMatchObject({ lines: [], height: 0 });
});

test.each(Object.entries(hostile))(
  'fitted(words, room) keeps %s that are too long in their room',
  (_, words) => {
    const { lines, size, height } = fitted(words, room);
    expect(size).toBe(20);
    expect(height).toBeLessThanOrEqual(room.height);
    expect(widest(lines, room, size)).toBeLessThanOrEqual(room.width);
    const told = lines.join('').replaceAll(/[ …]/g, '');
    expect(words.replaceAll(' ', '').startsWith(told)).toBe(true);
    expect(lines.join('').endsWith('…')).toBe(told.length < words.replaceAll(' ', '').length);
  },
);
