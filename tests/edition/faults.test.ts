import { expect, test } from 'vitest';
import { sayFault } from '../../src/schema/fault';
import { readFolder } from '../../src/report/gate/folder';
import { enter } from '../../src/report/gate/gate';

const files = readFolder('.');
const chapter = 'content/chapters/2.1-debt-burden.mdx';
const paired = 'content/chapters/2.2-economic-influence.mdx';

interface Change {
  file: string;
  from: string;
  to: string;
  /** What the fault begins with, where that is not what was changed. */
  at?: string;
}

/** What is told of this report with one text changed, and where that is due: `12:7`. */
function faultsWith({ file, from, to, at = to }: Change) {
  const right = files.get(file) ?? '';
  expect(right).toContain(from);
  const text = right.replace(from, to);
  const changed = right.indexOf(from);
  const before = text.slice(0, text.lastIndexOf(at, changed + to.length)).split('\n');
  return {
    told: enter(new Map([...files, [file, text]])).faults.told.map(sayFault),
    place: `${file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`,
  };
}

test('this report has no faults', () => {
  expect(enter(files).faults.told).toEqual([]);
});

const debt = 'data/debt.json';
const records = (kind: string) => `data/records/${kind}.json`;

test.each<[what: string, change: Change, message: string]>([
  [
    'a misspelt key',
    { file: debt, from: '"value": 338.5', to: '"value": 338.5, "bond": "about"', at: '"bond"' },
    'tables.creditors.rows[1]: no key "bond"; keys there: id, label, actor, value, printed, decimals, bound, suspected, planned, says, part, unit, counts, asOf, dated, note, mark, page',
  ],
  [
    'a string for a number',
    { file: debt, from: '"value": 338.5', to: '"value": "338.5"' },
    'tables.creditors.rows[1].value: a number without quotes, a range [low, high], an amount in words, or "not stated"',
  ],
  [
    'two rows with one id',
    { file: debt, from: '"id": "eurobonds"', to: '"id": "world-bank"' },
    'tables.creditors.rows[4].id: two rows have the id "world-bank"',
  ],
  [
    'a formula over a missing row',
    { file: debt, from: '"debt/service/2023"', to: '"debt/service/2024"', at: '"formula"' },
    'debt/service/sum: its formula: no row at debt/service/2024; rows there: 2021, 2022, 2023, sum',
  ],
  [
    'broken JSON',
    { file: debt, from: '"value": 338.5,', to: '"value": 338.5 "of": 8,', at: '"of"' },
    'no JSON from here on: comma expected',
  ],
  [
    'an unknown address in the text',
    {
      file: chapter,
      from: '<Quantity of="debt/creditors/world-',
      to: '<Quantity of="debt/creditors/world',
    },
    '<Quantity>: no row at debt/creditors/worldbank; rows there: china-exim, world-bank, asian-development-bank, islamic-development-bank, eurobonds, china-exim-amount, not-attributed, not-attributed-by-amount',
  ],
  [
    'an unknown note in the text',
    { file: chapter, from: '<Note n={10} />', to: '<Note n={48} />' },
    '<Note>: no note 48; notes there: 1 to 47',
  ],
  [
    'an unknown event in the text',
    { file: chapter, from: '<Date of="timeline/recession', to: '<Date of="timeline/boom' },
    '<Date>: no event at timeline/boom; events there: kulma-road, ',
  ],
  [
    'a paragraph without its anchor',
    { file: chapter, from: '<Passage id="economists" />', to: '' },
    'a paragraph without an anchor; begin it with <Passage id="…" />',
  ],
  [
    'a printed page out of order',
    { file: chapter, from: '<Page n={7} />', to: '<Page n={8} />' },
    '<Page>: page 8 begins here, but page 7 is due',
  ],
  [
    'a row told on the wrong page',
    {
      file: chapter,
      from: '<Quantity of="debt/growth/2019"',
      to: '<Quantity of="debt/relief/china"',
    },
    '<Quantity>: it stands on page 7 of the report, the text here on page 6',
  ],
  [
    'a figure of a table that has none',
    { file: chapter, from: '<Figure of="debt/mines" />', to: '<Figure of="debt/relief" />' },
    '<Figure>: the table at debt/relief has no figure; give it "figure"',
  ],
  [
    'a broken head',
    { file: chapter, from: 'standfirst: ', to: 'standfirst: @', at: '@' },
    'Plain value cannot start with reserved character @',
  ],
  ['broken MDX', { file: paired, from: '<Pair>', to: '<Pair <b>' }, 'Unexpected '],
  [
    'a remark on an unknown passage',
    {
      file: records('remarks'),
      from: '"on": ["timeline/finance-minister-on-loans", "note/19"]',
      to: '"on": ["debt-burden#february"]',
      at: '"debt-burden#february"',
    },
    'february: no passage at debt-burden#february; passages there: size-of-the-debt, ',
  ],
  [
    'a name that stands nowhere',
    {
      file: records('names'),
      from: '"name": "Shen Xiu"',
      to: '"name": "Shen Xu"',
      at: '"shen-xiu"',
    },
    'shen-xiu: no passage or note names “Shen Xu”',
  ],
  [
    'an event without a date',
    { file: records('timeline'), from: '"date": "2004"', to: '"date": "2004-5"' },
    'events[0].date: a year, a month or a day: "2021", "2021-02" or "2021-02-13"',
  ],
  [
    'a correction of a page that is not there',
    { file: 'content/corrections.json', from: '"page": "charts/"', to: '"page": "debt/"' },
    '2026-11-24: no page "debt/"; there are: introduction/, ',
  ],
])('%s is told where it is, and nothing besides', (_what, change, message) => {
  const { told, place } = faultsWith(change);
  expect(told).toEqual([expect.stringContaining(`${place}: ${message}`)]);
});
