import { expect, test } from 'vitest';
import { examine, read } from '../../src/report/read';

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

test('read(text) finds components in order, with what they point to and where they stand', () => {
  expect(read(text).marks).toMatchObject([
    { name: 'Quantity', to: 'fruit/harvest/apples', line: 7, column: 11 },
    { name: 'Note', to: '2', line: 7 },
    { name: 'Figure', to: 'fruit/harvest', line: 9, column: 1 },
  ]);
});

test('examine(file, reading, looks) looks at each component', () => {
  const seen: string[] = [];
  const look = (to: string) => seen.push(to);
  examine('a.mdx', read(text), { Quantity: look, Note: look, Figure: look });
  expect(seen).toEqual(['fruit/harvest/apples', '2', 'fruit/harvest']);
});

test('an unknown component is named with its place', () => {
  const looks = { Quantity: () => {}, Note: () => {} };
  expect(() => examine('content/a.mdx', read(text), looks)).toThrow(
    'content/a.mdx:9:1 <Figure>: no such component; components: Quantity, Note',
  );
});
