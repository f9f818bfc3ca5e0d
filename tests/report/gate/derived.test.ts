import { expect, test } from 'vitest';
import { faultsOf } from '../../fixtures/everything';

test('a number that cannot be worked out is told once, whoever rests on it', () => {
  const faults = faultsOf(({ fruit, checks, remarks, across, chapters }) => {
    fruit.tables.harvest.derived[0].formula = {
      sum: ['fruit/harvest/apples', 'fruit/share/sold'],
    };
    checks[0].claim.left = 'fruit/harvest/both';
    remarks[0].on.push('fruit/harvest/both');
    across.apples.rows.push({ of: 'fruit/harvest/both' });
    chapters['1-apples'] += '\n<Passage id="sum" />It is <Quantity of="fruit/harvest/both" />.\n';
  });
  expect(faults).toEqual([
    'data/fruit.json: fruit/harvest/both: its formula: it adds a share to kg',
  ]);
});

test('each formula that cannot be worked out is told', () => {
  const faults = faultsOf(({ fruit }) => {
    fruit.tables.harvest.derived[0].decimals = 4;
    fruit.tables.sales.derived[0].formula.product[0] = 'fruit/share/kept';
  });
  expect(faults).toEqual([
    'data/fruit.json: fruit/harvest/both: its formula: 4 decimals are more than its inputs support; give fewer',
    'data/fruit.json: fruit/sales/sold: its formula: no row at fruit/share/kept; rows there: sold',
  ]);
});
