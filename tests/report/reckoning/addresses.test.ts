import { expect, test } from 'vitest';
import { addresses } from '../../../src/report/reckoning/addresses';
import { Dataset } from '../../../src/schema/dataset';
import { datasets, fruit } from '../../fixtures/fruit';

const { findFact, findTable } = addresses(datasets);

test('findFact(address) gives a row the unit and the date of its table', () => {
  expect(findFact('fruit/harvest/apples')).toMatchObject({
    address: 'fruit/harvest/apples',
    value: 40,
    unit: { after: 'kg' },
    asOf: '2020-09',
  });
});

test('findTable(across/…) gathers rows of several tables, under names of its own', () => {
  const rows = [{ of: 'fruit/sales/all', label: 'Sales' }, { of: 'fruit/harvest/apples' }];
  const figure = { finding: 'More', shows: 'Fruit', chart: { kind: 'columns' as const } };
  const gathered = addresses(datasets, { both: { title: 'Both', rows, figure } });
  const { address, facts } = gathered.findTable('across/both');
  expect(address).toBe('across/both');
  expect(facts.map((fact) => [fact.address, fact.label])).toEqual([
    ['fruit/sales/all', 'Sales'],
    ['fruit/harvest/apples', 'Apples'],
  ]);
  expect(() => gathered.findTable('across/all')).toThrow(
    'no gathering at across/all; gatherings there: both',
  );
});

test('findTable(address) lists what is stated, then what is derived', () => {
  const { facts } = findTable('fruit/harvest');
  expect(facts.map(({ id }) => id)).toEqual(['apples', 'pears', 'plums', 'both']);
});

test('an unknown address says what there is instead', () => {
  expect(() => findFact('fruit/harvest/cherries')).toThrow(
    'no row at fruit/harvest/cherries; rows there: apples, pears, plums, both',
  );
  expect(() => findTable('fruit/harvests')).toThrow(
    'no table at fruit/harvests; tables there: harvest, share, sales',
  );
  expect(() => findFact('nuts/harvest/apples')).toThrow(
    'no dataset at nuts/harvest/apples; datasets there: fruit',
  );
});

/** The fruit with the formula of its one sum changed. */
function withFormula(formula: unknown) {
  const draft: any = structuredClone(fruit);
  draft.tables.harvest.derived[0].formula = formula;
  return addresses(new Map([['fruit', Dataset.parse(draft)]]));
}

/** What is thrown where the sum cannot be worked out: what is wrong, and in which formula. */
const inFormula = (message: string) =>
  expect.objectContaining({
    message: `its formula: ${message}`,
    where: {
      file: 'data/fruit.json',
      name: 'fruit/harvest/both',
      path: ['tables', 'harvest', 'derived', { id: 'both' }, 'formula'],
    },
  });

test('a formula over a row that is not there says so, and which are', () => {
  const { findFact } = withFormula({ sum: ['fruit/harvest/apples', 'fruit/harvest/cherries'] });
  expect(() => findFact('fruit/harvest/both')).toThrow(
    inFormula('no row at fruit/harvest/cherries; rows there: apples, pears, plums, both'),
  );
});

test('a formula that rests on itself is refused', () => {
  const { findFact } = withFormula({ sum: ['fruit/harvest/apples', 'fruit/harvest/both'] });
  expect(() => findFact('fruit/harvest/both')).toThrow(
    inFormula('it rests on itself: fruit/harvest/both → fruit/harvest/both'),
  );
});

test('a formula over a mere bound is refused', () => {
  const { findFact } = withFormula({ sum: ['fruit/harvest/apples', 'fruit/harvest/plums'] });
  expect(() => findFact('fruit/harvest/both')).toThrow(
    inFormula('fruit/harvest/plums is no single value: more than'),
  );
});

test('an address with steps too many or too few is none', () => {
  expect(() => findTable('fruit/harvest/apples')).toThrow(
    '"fruit/harvest/apples" is no address; it has the form dataset/table',
  );
  expect(() => findFact('fruit/harvest')).toThrow(
    '"fruit/harvest" is no address; it has the form dataset/table/row',
  );
  expect(() => findFact('fruit/constructor/name')).toThrow('no table at fruit/constructor/name');
});

test('more decimals than the inputs support are refused', () => {
  const draft: any = structuredClone(fruit);
  draft.tables.harvest.derived[0].decimals = 4;
  const { findFact } = addresses(new Map([['fruit', Dataset.parse(draft)]]));
  expect(() => findFact('fruit/harvest/both')).toThrow(
    '4 decimals are more than its inputs support; give fewer',
  );
});

test('a fault is laid at the formula in which it arose', () => {
  const draft: any = structuredClone(fruit);
  draft.tables.sales.derived[0].formula.product[0] = 'fruit/share/kept';
  const { findFact } = addresses(new Map([['fruit', Dataset.parse(draft)]]));
  expect(() => findFact('fruit/sales/rest')).toThrow(
    expect.objectContaining({
      message: 'its formula: no row at fruit/share/kept; rows there: sold',
      where: expect.objectContaining({ name: 'fruit/sales/sold' }),
    }),
  );
});

test('findFact(address) gives what can be read in two ways with the other, in an interval that holds both', () => {
  const draft: any = structuredClone(fruit);
  const [both] = draft.tables.harvest.derived;
  const left = (id: string, less: string, reading: object) => ({
    ...both,
    id,
    formula: { difference: ['fruit/harvest/apples', less] },
    reading: { name: `by ${id}`, assumes: 'No more than printed.', ...reading },
  });
  draft.tables.harvest.derived.push(
    left('count', 'fruit/harvest/pears', {}),
    left('weight', 'fruit/harvest/plums', { instead: 'count' }),
  );
  const { findFact } = addresses(new Map([['fruit', Dataset.parse(draft)]]));
  const [one, other] = ['count', 'weight'].map((id) => findFact(`fruit/harvest/${id}`));
  // More than 20 of plums leave 20 of 40 at most.
  expect(one).toMatchObject({ value: 29.5, derived: { other: { id: 'weight', value: 20 } } });
  expect(other).toMatchObject({
    value: 20,
    bound: 'as much as',
    derived: { other: { id: 'count' } },
  });
  for (const fact of [one, other]) expect(fact?.derived).toMatchObject({ low: 20, high: 30.05 });
});
