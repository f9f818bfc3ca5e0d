import { readFile } from 'node:fs/promises';
import path from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { csvParse } from 'd3';
import { expect, inject, test } from 'vitest';
import { datasets, report } from '../../src/report/opened/data';
import { gallery } from '../../src/report/outline/figures';
import { all, text } from '../built';
import { readWorkbook } from '../fixtures/read-workbook';

const json = async (file: string) => JSON.parse(await text(file));

const ajv = addFormats(new Ajv2020({ strict: false }));

test.each([...datasets.keys()])('%s.json fits its JSON Schema, and no changed one', async (id) => {
  const fits = ajv.compile(await json(`data/${id}.schema.json`));
  const data = await json(`data/${id}.json`);
  expect(fits(data), ajv.errorsText(fits.errors)).toBe(true);
  const [row, ...rows] = data.rows;
  expect(fits({ ...data, rows: [{ ...row, table: 'none' }, ...rows] })).toBe(false);
  expect(fits({ ...data, rows: [{ ...row, valeu: 1 }, ...rows] })).toBe(false);
});

const { resources, licenses } = await json('datapackage.json');

test('the data package has every dataset, the timeline and the notes', () => {
  const names = resources.map(({ name }: { name: string }) => name);
  expect(names).toEqual(
    expect.arrayContaining([...datasets.keys(), 'timeline', 'notes', 'places']),
  );
  expect(licenses).toEqual([expect.objectContaining({ name: 'CC-BY-4.0' })]);
});

test.each<any>(resources)('$path is as the data package describes it', async (resource) => {
  const { path, schema } = resource;
  const written = await text(path);
  expect(written.startsWith('\uFEFF')).toBe(true);
  const rows = csvParse(written.slice(1));
  expect(rows.columns).toEqual(schema.fields.map(({ name }: { name: string }) => name));
  expect(rows.length).toBeGreaterThan(0);
  const patterns: Record<string, RegExp> = {
    string: /^[\s\S]*$/,
    number: /^(-?\d+(\.\d+)?)?$/,
    integer: /^(-?\d+)?$/,
    boolean: /^(true|false)?$/,
  };
  for (const { name, type, title, description } of schema.fields) {
    expect(title && description).toBeTruthy();
    const strange = rows.filter((row) => !patterns[type]?.test(row[name] ?? ''));
    expect(strange.map((row) => row[name])).toEqual([]);
  }
  const keys = rows.map((row) => (schema.primaryKey ?? []).map((key: string) => row[key]).join());
  if (schema.primaryKey) expect(new Set(keys).size).toBe(rows.length);
});

test('a dataset and its CSV have the same rows', async () => {
  for (const id of datasets.keys()) {
    const { rows } = await json(`data/${id}.json`);
    const table = csvParse((await text(`data/${id}.csv`)).slice(1));
    const cells = rows.map((row: Record<string, unknown>) =>
      Object.fromEntries(Object.entries(row).map(([name, value]) => [name, `${value ?? ''}`])),
    );
    expect(cells).toEqual(table.map((row) => ({ ...row })));
  }
});

/** Cells as a workbook has them, by what their columns hold; no text is no cell. */
const cellsOf = (rows: Record<string, unknown>[], columns: { name: string; type: string }[]) =>
  rows.map((row) =>
    columns.map(({ name, type }) => {
      const value = row[name] ?? null;
      if (value === null || value === '') return null;
      if (type === 'number' || type === 'integer') return value;
      return /^\d{4}-\d\d-\d\d$/.test(`${value}`) ? { day: value } : `${value}`;
    }),
  );

const sheetOf = async (file: string) =>
  readWorkbook(await readFile(path.join(inject('folder'), file)))['Data'] ?? [];

test.each(gallery)(
  '%s.xlsx has the rows of the figure, each value as what it is',
  async (figure) => {
    const { rows, columns } = await json(`figures/${figure}.json`);
    const [heads = [], ...cells] = await sheetOf(`figures/${figure}.xlsx`);
    expect(heads).toEqual(csvParse((await text(`figures/${figure}.csv`)).slice(1)).columns);
    expect(cells.map(whole(columns))).toEqual(cellsOf(rows, columns));
  },
);

test.each([...datasets.keys()])('%s.xlsx has the rows of the dataset', async (id) => {
  const { rows } = await json(`data/${id}.json`);
  const [, ...cells] = await sheetOf(`data/${id}.xlsx`);
  const { schema } = resources.find(({ name }: { name: string }) => name === id);
  expect(cells.map(whole(schema.fields))).toEqual(cellsOf(rows, schema.fields));
});

/** A row with the empty cells at its end, which a workbook leaves out. */
const whole = (columns: unknown[]) => (row: readonly unknown[]) =>
  columns.map((_, i) => row[i] ?? null);

test.each(gallery)('%s has its five files, and no more', (figure) => {
  const own = all.filter((file) => file.startsWith(`figures/${figure}.`)).sort();
  expect(own).toEqual(
    ['csv', 'json', 'png', 'svg', 'xlsx'].map((end) => `figures/${figure}.${end}`),
  );
});

test.each(gallery)('%s.json says what the figure is, whence, and on what terms', async (figure) => {
  const data = await json(`figures/${figure}.json`);
  expect(data).toMatchObject({ id: figure, license: expect.stringMatching(/^https:/) });
  expect(data.source && data.cite.report && data.address && data.title).toBeTruthy();
  const table = csvParse((await text(`figures/${figure}.csv`)).slice(1));
  expect(data.rows).toHaveLength(table.length);
  expect(table.columns).toHaveLength(data.columns.length);
});

test.each(gallery)(
  '%s.svg stands alone: title, source, licence, plain attributes',
  async (figure) => {
    const svg = await text(`figures/${figure}.svg`);
    const { title } = await json(`figures/${figure}.json`);
    expect(svg).toContain(`<title>${title.replaceAll('&', '&amp;')}</title>`);
    const words = svg.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
    for (const said of ['Retold from', report.series, 'creativecommons.org/licenses/by/4.0']) {
      expect(words).toContain(said);
    }
    expect(svg).not.toMatch(
      /var\(|url\(["']?(?!#)|<(script|style|image|use|link)\b|(class|style)=/,
    );
  },
);

test.each(gallery)(
  '%s.svg sets words of several kinds in one line only from its left',
  async (figure) => {
    const svg = await text(`figures/${figure}.svg`);
    expect(svg).not.toMatch(/text-anchor="(middle|end)"[^>]*>[^<]*<tspan/);
  },
);

test.each(gallery)(
  '%s.png is a picture, two pixels for each unit of the drawing',
  async (figure) => {
    const png = await readFile(path.join(inject('folder'), `figures/${figure}.png`));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    const [, width] = (await text(`figures/${figure}.svg`)).match(/<svg[^>]*? width="(\d+)"/) ?? [];
    expect(png.readUInt32BE(16)).toBe(2 * Number(width));
  },
);
