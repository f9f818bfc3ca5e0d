import { expect, test } from 'vitest';
import Ledger from '../../../src/charts/amounts/Ledger.astro';
import { describeLedger, placeLedger } from '../../../src/charts/amounts/ledger';
import { Chart, type ChartOf } from '../../../src/schema/chart';
import { apples, pears, plums } from '../../fixtures/fruit';
import { draw, framesFor } from '../../fixtures/draw';

const ledger: ChartOf<'ledger'> = {
  kind: 'ledger',
  sides: [
    { name: 'Orchard', actor: 'orchard' },
    { name: 'Garden', actor: 'garden' },
  ],
  topics: [
    {
      name: 'Harvest',
      entries: [
        ['{fruit/harvest/apples} from the oldest of the trees, picked by hand as they ripened'],
        ['pears (in all {fruit/harvest/pears}), after the rain'],
      ],
    },
    { name: 'Plums', entries: [[], ['how many: {fruit/harvest/plums}']] },
  ],
};
const facts = [
  apples(),
  pears({ asOf: 'undated', bound: 'about' }),
  plums({ value: 'not stated', asOf: 'undated' }),
];
const frames = framesFor('ledger');
const { wide, narrow } = frames;

/** The words of each line of each entry, side by side. */
const lines = (frame = wide) =>
  placeLedger({ chart: ledger, facts, frame }).topics.map(({ sides }) =>
    sides.map(({ blocks }) =>
      blocks.flatMap(({ lines }) =>
        lines.map(({ parts }) =>
          parts.flatMap(({ runs }) => runs.map(({ words }) => words)).join(' '),
        ),
      ),
    ),
  );

test('placeLedger(facts) puts the date of a fact before its entry, where it has one', () => {
  expect(lines()[0]?.[0]?.[0]).toMatch(/^September 2020: 40\u00a0kg from/);
});

test('placeLedger(facts) keeps a value on one line, with what touches it', () => {
  expect(lines()[0]?.[1]).toEqual(['pears (in all about 10\u00a0kg),', 'after the rain']);
});

test('placeLedger(facts) says where a side has nothing', () => {
  expect(lines()[1]).toEqual([['not stated'], ['how many: not stated']]);
});

test('placeLedger(facts) turns the first side to the topics, and none where it is narrow', () => {
  const turned = (frame: typeof wide) =>
    placeLedger({ chart: ledger, facts, frame }).columns.map(({ turned }) => turned);
  expect([turned(wide), turned(narrow)]).toEqual([
    [true, false],
    [false, false],
  ]);
});

test('placeLedger(facts) keeps every line inside its column', () => {
  for (const frame of [wide, narrow]) {
    const { columns, topics } = placeLedger({ chart: ledger, facts, frame });
    for (const { sides } of topics) {
      sides.forEach(({ blocks }, i) => {
        const parts = blocks.flatMap(({ lines }) => lines.flatMap((line) => line.parts));
        expect(Math.min(...parts.map(({ start }) => start))).toBeGreaterThanOrEqual(
          columns[i]?.left ?? 0,
        );
        expect(Math.max(...parts.map(({ end }) => end))).toBeLessThanOrEqual(
          columns[i]?.right ?? 0,
        );
      });
    }
  }
});

test('placeLedger(facts) wants each row named once, and no other', () => {
  const place = (rows = facts, more: string[] = []) => {
    const extra = { name: 'More', entries: [more, []] as [string[], string[]] };
    const chart = { ...ledger, topics: more.length ? [...ledger.topics, extra] : ledger.topics };
    return () => placeLedger({ chart, facts: rows, frame: wide });
  };
  expect(place(facts.slice(1))).toThrow(
    'no row fruit/harvest/apples in the figure; rows there: fruit/harvest/pears, fruit/harvest/plums',
  );
  expect(place(facts, ['{fruit/harvest/pears}'])).toThrow(
    'two entries name fruit/harvest/pears; name it once',
  );
  expect(place([...facts, apples({ address: 'fruit/harvest/cherries' })])).toThrow(
    'no entry names fruit/harvest/cherries; name it once, or take it out',
  );
  expect(place([apples({ suspected: true }), ...facts.slice(1)])).toThrow(
    'fruit/harvest/apples is not simply stated; a ledger has no words for that',
  );
});

test('an entry names one row, no more and no less', () => {
  const parse = (entry: string) =>
    Chart.safeParse({ ...ledger, topics: [{ name: 'Harvest', entries: [[entry], []] }] });
  expect(parse('{fruit/harvest/apples} in all').success).toBe(true);
  for (const entry of ['apples', '{fruit/harvest/apples} and {fruit/harvest/pears}']) {
    expect(parse(entry).error?.issues[0]?.message).toBe(
      'an entry names one row: {dataset/table/row}',
    );
  }
});

test('describeLedger(chart) says which sides face each other, and on what', () => {
  expect(describeLedger({ chart: ledger })).toBe(
    'Two sides, Orchard and Garden, topic by topic: Harvest and Plums.',
  );
});

test.each(Object.entries(frames))('<Ledger> draws the fruit, %s', async (name, frame) => {
  const svg = await draw(Ledger, { chart: ledger, facts, frame });
  await expect(svg).toMatchFileSnapshot(`ledger-${name}.svg`);
});
