import { expect, test } from 'vitest';
import { read } from '../../src/report/read';

const text = `---
summary: Not counted.
---

## On apples {#apples}

We picked <Quantity of="fruit/harvest/apples" />, or so it’s said.<Note n={2} />

<Figure of="fruit/harvest" />
`;

test('read(text) gives the running text without its head and what components say', () => {
  expect(read(text).prose).toBe('On apples We picked  , or so it’s said.');
});

test('read(text) finds headings by the anchors given to them', () => {
  expect(read(text).headings).toEqual([{ id: 'apples', text: 'On apples' }]);
});

test('read(text) finds components in order, with their attributes and their places', () => {
  expect(read(text).marks).toEqual([
    { name: 'Quantity', attributes: { of: 'fruit/harvest/apples' }, line: 7, column: 11 },
    { name: 'Note', attributes: { n: '2' }, line: 7, column: expect.any(Number) },
    { name: 'Figure', attributes: { of: 'fruit/harvest' }, line: 9, column: 1 },
  ]);
});

test('read(text) finds code, and takes no comment for it', () => {
  const { code } = read('Seven {7} pears.\n\n{/* a comment */}\n\nexport const x = 1;\n');
  expect(code.map(({ line }) => line)).toEqual([1, 5]);
});
