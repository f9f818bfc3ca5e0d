import { expect, test } from 'vitest';
import Matrix from '../../../src/charts/amounts/Matrix.astro';
import { describeMatrix, placeMatrix } from '../../../src/charts/amounts/matrix';
import type { Fact } from '../../../src/schema/fact';
import { apples } from '../../fixtures/fruit';
import { draw, framesFor } from '../../fixtures/draw';

const chart = {
  kind: 'matrix' as const,
  columns: [
    { id: 'market', name: 'Weekly market' },
    { id: 'fair', name: 'Fair' },
  ],
  rows: [
    { id: 'apples', name: 'Apples' },
    { id: 'pears', name: 'Pears' },
  ],
};
const unit = { before: '', after: '' };
const at = (id: string, what: Partial<Fact> = {}) =>
  apples({
    address: `fruit/sold/${id}`,
    id,
    label: id,
    unit,
    value: 'sold',
    asOf: 'undated',
    ...what,
  });
const facts = [
  at('market-apples', { asOf: '2020' }),
  at('fair-apples'),
  at('fair-pears', { value: 'on show', actor: 'garden' }),
];
const frames = framesFor('matrix');
const { wide, narrow } = frames;

test('placeMatrix(facts) puts each row of the table where its column and row meet', () => {
  const { heads, rows } = placeMatrix({ chart, facts, frame: wide });
  expect(rows.map(({ cells }) => cells.map(({ fact }) => fact?.id))).toEqual([
    ['market-apples', 'fair-apples'],
    [undefined, 'fair-pears'],
  ]);
  expect(rows[1]?.cells.map(({ x }) => x)).toEqual([heads[0]?.x, heads.at(-1)?.x]);
});

test('placeMatrix(facts) sets off a row that has the first mark in every column', () => {
  const { rows } = placeMatrix({ chart, facts, frame: wide });
  expect(rows.map(({ full }) => full)).toEqual([true, false]);
});

test('placeMatrix(facts) says over a column what date its rows hold for', () => {
  const { heads } = placeMatrix({ chart, facts, frame: wide });
  const said = ['Weekly market', '2020', 'Fair', 'undated'];
  expect(heads.map(({ words }) => words)).toEqual(said);
});

test('placeMatrix(facts) leaves out a date that all rows share', () => {
  const undated = facts.map((fact) => ({ ...fact, asOf: 'undated' as const }));
  const { heads } = placeMatrix({ chart, facts: undated, frame: wide });
  expect(heads.map(({ words }) => words)).toEqual(['Weekly market', 'Fair']);
  expect(describeMatrix({ chart, facts: undated })).toContain('Fair: Apples (sold)');
});

test('placeMatrix(facts) says under the grid what its marks mean', () => {
  const { legend } = placeMatrix({ chart, facts, frame: wide });
  expect(legend.map(({ words }) => words)).toEqual(['sold', 'on show', 'not stated']);
});

test('placeMatrix(facts) refuses what has no place, and a third way to belong', () => {
  const place = (...rows: Fact[]) =>
    placeMatrix({ chart, facts: [...facts, ...rows], frame: wide });
  expect(() => place(at('fair-plums'))).toThrow(
    'no place "fair-plums" in the grid; it has market-apples, market-pears, fair-apples, fair-pears',
  );
  expect(() => place(at('market-pears', { value: 40, unit: { before: '', after: 'kg' } }))).toThrow(
    'market-pears 40\u00a0kg is no way to belong; say it in words',
  );
  expect(() => place(at('market-pears', { value: 'given away' }))).toThrow(
    'a grid has marks for two ways to belong; there are: sold, on show and given away',
  );
});

test('placeMatrix(facts) refuses what is not simply stated, as its marks cannot show that', () => {
  const message = 'fruit/sold/market-pears is not simply stated; a grid has no mark for that';
  for (const reserve of [{ suspected: true }, { part: 'ten days' }] as const) {
    const rows = [...facts, at('market-pears', reserve)];
    expect(() => placeMatrix({ chart, facts: rows, frame: wide })).toThrow(message);
  }
});

test('placeMatrix(facts) refuses ids that name one place twice', () => {
  const grid = {
    ...chart,
    columns: [...chart.columns, { id: 'market-fair', name: 'Market fair' }],
    rows: [...chart.rows, { id: 'fair-apples', name: 'Fair apples' }],
  };
  expect(() => placeMatrix({ chart: grid, facts, frame: wide })).toThrow(
    'two places of the grid are "market-fair-apples"; give one another id',
  );
});

test('placeMatrix(facts) refuses a word that is wider than its column', () => {
  const columns = [{ id: 'market', name: 'Fruitandvegetablemarket' }, ...chart.columns.slice(1)];
  expect(() => placeMatrix({ chart: { ...chart, columns }, facts, frame: narrow })).toThrow(
    '“Fruitandvegetablemarket” is wider than its room; give a shorter label',
  );
});

test('describeMatrix(facts) names who belongs to what, column by column', () => {
  expect(describeMatrix({ chart, facts })).toBe(
    'A grid of who belongs to what. Weekly market, 2020: Apples (sold). ' +
      'Fair, undated: Apples (sold) and Pears (on show). The rest is not stated.',
  );
});

const absent = '.absent { stroke: #789 } .raised { fill: #eee }';

test.each(Object.entries(frames))('<Matrix> draws the fruit, %s', async (name, frame) => {
  const svg = await draw(Matrix, { chart, facts, frame }, absent);
  await expect(svg).toMatchFileSnapshot(`matrix-${name}.svg`);
});
