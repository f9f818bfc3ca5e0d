import { expect, onTestFinished, test, vi } from 'vitest';
import { z } from 'zod';
import { columnsOf } from '../../src/format/columns';
import { workbook } from '../../src/format/workbook';
import { readWorkbook } from '../fixtures/read-workbook';

const shape = z.strictObject({
  fruit: z.string().meta({ title: 'Fruit', description: 'What grew' }),
  weight: z.number().nullable().meta({ title: 'Weight', description: 'In kilograms' }),
  when: z.string().nullable().meta({ title: 'When', description: 'A day' }),
  ripe: z.boolean(),
});
const rows = [
  { fruit: 'Pears & “Williams” <1>', weight: 8.1, when: '2020-09-03', ripe: true },
  { fruit: '=1+1', weight: null, when: '2019-03', ripe: false },
  { fruit: '6–7', weight: 0, when: null, ripe: false },
  { fruit: '007', weight: 1234567.5, when: '1899-09-03', ripe: true },
];
const make = () =>
  workbook(['Fruit', 'Weight (kg)', 'When', 'Ripe'], columnsOf(shape), rows, [
    ['Table', 'Harvest'],
    ['Method', null],
  ]);

test('workbook(…) has numbers as numbers, whole dates as dates, and all else as text', async () => {
  expect(readWorkbook(await make())['Data']).toEqual([
    ['Fruit', 'Weight (kg)', 'When', 'Ripe'],
    ['Pears & “Williams” <1>', 8.1, { day: '2020-09-03' }, 'true'],
    ['=1+1', null, '2019-03', 'false'],
    ['6–7', 0, null, 'false'],
    ['007', 1234567.5, '1899-09-03', 'true'],
  ]);
});

test('workbook(…) says on a second sheet what it is, and what its columns hold', async () => {
  expect(readWorkbook(await make())['About']).toEqual([
    ['Table', 'Harvest'],
    [],
    ['Fruit', 'What grew'],
    ['Weight (kg)', 'In kilograms'],
    ['When', 'A day'],
  ]);
});

test('workbook(…) makes the same file of the same records, whenever it is asked', async () => {
  const first = await make();
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2040-01-01') });
  onTestFinished(() => void vi.useRealTimers());
  expect(await make()).toEqual(first);
});
