import { expect, test } from 'vitest';
import { z } from 'zod';
import { columnsOf, csv } from '../../src/format/columns';

const shape = z.strictObject({
  fruit: z.string().meta({ title: 'Fruit', description: 'What grew' }),
  weight: z.number().nullable().meta({ title: 'Weight', description: 'In kilograms' }),
  trees: z.int().positive().nullable().meta({ title: 'Trees', description: 'How many' }),
  when: z
    .union([z.literal('never'), z.iso.date()])
    .nullable()
    .meta({ title: 'When', description: 'A day' }),
  ripe: z.boolean(),
});

test('columnsOf(shape) gives names, titles and types; what may be empty has the type it else has', () => {
  expect(columnsOf(shape)).toEqual([
    { name: 'fruit', title: 'Fruit', description: 'What grew', type: 'string' },
    { name: 'weight', title: 'Weight', description: 'In kilograms', type: 'number' },
    { name: 'trees', title: 'Trees', description: 'How many', type: 'integer' },
    { name: 'when', title: 'When', description: 'A day', type: 'string' },
    { name: 'ripe', title: 'ripe', description: '', type: 'boolean' },
  ]);
});

test('csv(heads, columns, rows) marks UTF-8, quotes what must be, and leaves the empty empty', () => {
  const rows = [
    { fruit: 'Pears, “Williams”', weight: 1.5, trees: null, when: null, ripe: true },
    { fruit: 'Plums\nand "more"', weight: null, trees: 2, when: 'never', ripe: false },
  ];
  expect(csv(['Fruit', 'kg', 'Trees', 'When', 'Ripe'], columnsOf(shape), rows)).toBe(
    '\uFEFFFruit,kg,Trees,When,Ripe\n"Pears, “Williams”",1.5,,,true\n"Plums\nand ""more""",,2,never,false\n',
  );
});
