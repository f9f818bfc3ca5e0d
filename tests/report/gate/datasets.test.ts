import { expect, test } from 'vitest';
import { faultsOf, type Wrong } from '../../fixtures/everything';

test.each<Wrong>([
  [
    'a row with an unknown note',
    ({ fruit }) => (fruit.tables.harvest.rows[0].note = 3),
    'data/fruit.json: fruit/harvest/apples: no note 3; notes there: 1 to 2',
  ],
  [
    'a row on a page beyond the last',
    ({ fruit }) => (fruit.tables.harvest.rows[1].page = 3),
    'data/fruit.json: fruit/harvest/pears: no page 3; the report has 2',
  ],
  [
    'a row that is printed otherwise',
    ({ fruit }) => (fruit.tables.harvest.rows[0].printed = '41 kg'),
    'data/fruit.json: fruit/harvest/apples: "printed": "41 kg" says 41, but its value says 40; mend the one that is wrong',
  ],
  [
    'a number in kilograms that is said to be a share',
    ({ fruit }) => (fruit.tables.harvest.counts = { as: 'share', of: 'the harvest' }),
    'data/fruit.json: fruit/harvest: fruit/harvest/apples is no share, which is per cent; say "stock", "flow", "cost" or "length"',
  ],
  [
    'a number in per cent that is said to be an amount',
    ({ fruit }) => (fruit.tables.share.counts = { as: 'stock' }),
    'data/fruit.json: fruit/share: fruit/share/sold is per cent, which is a "share" or a "change", and no "stock"',
  ],
  [
    'a share of nothing that is named',
    ({ fruit }) => (fruit.tables.share.counts = { as: 'share' }),
    'data/fruit.json: tables.share.counts.of: missing; say of what it is a share, or what changed: "of": "the harvest"',
  ],
  [
    'an amount in words of millions',
    ({ fruit }) => {
      fruit.tables.harvest.rows[2].value = 'hundreds';
      fruit.tables.harvest.rows[2].unit = { before: '€', scale: 'million' };
    },
    'data/fruit.json: fruit/harvest/plums: an amount in words counts things; give it a unit without "scale" and "before"',
  ],
  [
    'a row of an unknown actor',
    ({ fruit }) => (fruit.tables.harvest.rows[0].actor = 'barn'),
    'data/fruit.json: fruit/harvest/apples: no actor "barn"; there are: orchard, garden',
  ],
  [
    'a row that refines one that is not there',
    ({ fruit }) => (fruit.tables.harvest.derived[0].refines = 'cherries'),
    'data/fruit.json: fruit/harvest: no row with a bound "cherries"; there are: plums',
  ],
  [
    'a reading of which there is no other',
    ({ fruit }) => (fruit.tables.harvest.derived[0].reading = { name: 'as told', assumes: 'Yes.' }),
    'data/fruit.json: fruit/harvest: "both" has a reading, but no row is read instead; give one "reading": { "instead": "both", … }',
  ],
  [
    'a reading instead of what has none of its own',
    ({ fruit }) => {
      const reading = { name: 'by hand', assumes: 'Yes.', instead: 'apples' };
      fruit.tables.harvest.derived[0].reading = reading;
    },
    'data/fruit.json: fruit/harvest: "apples" has no reading; give it "reading": { "name": … }',
  ],
  [
    'a third reading',
    ({ fruit }) => {
      const { derived } = fruit.tables.harvest;
      const reading = { name: 'as told', assumes: 'Yes.' };
      const other = { ...reading, instead: 'both' };
      derived.push({ ...derived[0], id: 'counted', reading: other });
      derived.push({ ...derived[0], id: 'weighed', reading: other });
      derived[0].reading = reading;
    },
    'data/fruit.json: fruit/harvest: two rows are read instead of "both"; readings come in pairs',
  ],
  [
    'a reading that assumes what there is not',
    ({ fruit }) => {
      const { derived } = fruit.tables.harvest;
      const reading = { name: 'as told', assumes: 'As in {note/3}.' };
      derived.push({ ...derived[0], id: 'counted', reading: { ...reading, instead: 'both' } });
      derived[0].reading = { ...reading, assumes: 'Yes.' };
    },
    'data/fruit.json: fruit/harvest/counted: no note 3; notes there: 1 to 2',
  ],
  [
    'a bound that a number without readings rests on',
    ({ fruit }) => fruit.tables.harvest.derived[0].formula.sum.push('fruit/harvest/plums'),
    'data/fruit.json: fruit/harvest/both: its formula: fruit/harvest/plums is no single value: more than',
  ],
  [
    'a cascade to an unknown total',
    ({ fruit }) => {
      const chart = { kind: 'cascade', total: 'fruit/sales/total' };
      fruit.tables.harvest.figure = { finding: 'More', shows: 'Fruit', chart };
    },
    'data/fruit.json: fruit/harvest: no row at fruit/sales/total; rows there: all, sold, rest',
  ],
  [
    'a row of after the editorial deadline',
    ({ fruit }) => (fruit.tables.harvest.rows[0].asOf = '2020-10-02'),
    'data/fruit.json: fruit/harvest/apples: 2020-10-02 is after the editorial deadline, 2020-09; mend it, or say that it is "planned"',
  ],
  [
    'a flow with a link too many',
    ({ fruit }) => {
      const node = { name: 'Orchard', actor: 'orchard', does: 'grows' };
      const bars = { title: 'Barn', rows: ['apples', 'pears'] };
      const chart = {
        kind: 'flow',
        nodes: [node, { ...node, name: 'Barn' }],
        links: ['apples', 'pears'],
        bars,
      };
      fruit.tables.harvest.figure = { finding: 'More', shows: 'Fruit', chart };
    },
    'data/fruit.json: fruit/harvest: 2 nodes need 1 links between them',
  ],
  [
    'a cascade that does not add up',
    ({ fruit }) => {
      const chart = { kind: 'cascade', total: 'fruit/harvest/apples' };
      fruit.tables.harvest.figure = { finding: 'More', shows: 'Fruit', chart };
    },
    'data/fruit.json: fruit/harvest: the rows add up to 121, the total at fruit/harvest/apples is 40',
  ],
  [
    'a slope over what is not stated',
    ({ fruit }) => {
      fruit.tables.harvest.rows[1].value = 'not stated';
      delete fruit.tables.harvest.rows[1].printed;
      fruit.tables.harvest.derived = [];
      fruit.tables.harvest.figure = { finding: 'More', shows: 'Fruit', chart: { kind: 'slope' } };
    },
    'data/fruit.json: fruit/harvest: fruit/harvest/pears is "not stated"; this chart draws single values; "units" draws ranges, and a "ledger" whatever is stated',
  ],
  [
    'a chart that shows one of an unknown actor',
    ({ fruit }) => {
      const one = { name: 'The oldest', actor: 'barn' };
      const chart = { kind: 'units', each: 1, one };
      const [row] = fruit.tables.harvest.rows;
      const figure = { finding: 'More', shows: 'Fruit', chart };
      fruit.tables.trees = {
        title: 'Trees',
        unit: {},
        asOf: 'undated',
        rows: [{ ...row, value: 40, printed: '40' }],
        figure,
      };
    },
    'data/fruit.json: fruit/trees: no actor "barn"; there are: orchard, garden',
  ],
  [
    'a map of numbers',
    ({ fruit }) => {
      const country = { id: '250', name: 'France' };
      const chart = { kind: 'map', centre: country, neighbours: [country] };
      fruit.tables.harvest.figure = { finding: 'More', shows: 'Fruit', chart };
    },
    'data/fruit.json: fruit/harvest: "map" draws places, not numbers',
  ],
])('%s is told', (_what, change, message) => {
  expect(faultsOf(change)).toEqual([message]);
});

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
