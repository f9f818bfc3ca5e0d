import { spawnSync } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject } from '../copy';

const chapter = 'content/chapters/2.1-debt-burden.mdx';
const paired = 'content/chapters/2.2-economic-influence.mdx';
const lastGoodBuild = 'the last good build';
let copy: string;

beforeAll(async () => {
  copy = await copyProject('bad-input');
  await mkdir(path.join(copy, 'dist'));
  await writeFile(path.join(copy, 'dist/index.html'), lastGoodBuild);
});

afterAll(() => rm(copy, { recursive: true }));

/** Build a copy of the project in which one file is changed, and say in which line and column. */
async function build(file: string, from: string, to: string) {
  const place = path.join(copy, file);
  const right = await readFile(place, 'utf8');
  expect(right).toContain(from);
  await writeFile(place, right.replace(from, to));
  const script = ['--env-file=astro.env', 'scripts/build.mjs'];
  const { SITE: _site, ...env } = process.env;
  const options = { cwd: copy, env, encoding: 'utf8' } as const;
  const { status, stderr } = spawnSync(process.execPath, script, options);
  await writeFile(place, right);
  const before = right.slice(0, right.indexOf(from)).split('\n');
  return {
    status,
    stderr,
    kept: await readFile(path.join(copy, 'dist/index.html'), 'utf8'),
    place: `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`,
  };
}

test.each([
  {
    what: 'a misspelt key',
    change: ['data/debt.json', '"value": 338.5', '"vaule": 338.5'],
    message: `data/debt.json does not fit its schema
✖ no key "vaule"; keys there: id, label, actor, value, printed, decimals, bound, suspected, planned, says, part, unit, asOf, note, page
  → at tables.creditors.rows[1]`,
  },
  {
    what: 'a string for a number',
    change: ['data/debt.json', '"value": 338.5', '"value": "338.5"'],
    message: `data/debt.json does not fit its schema
✖ a number without quotes, a range [low, high], an amount in words, or "not stated"
  → at tables.creditors.rows[1].value`,
  },
  {
    what: 'two rows with one id',
    change: ['data/debt.json', '"id": "world-bank"', '"id": "eurobonds"'],
    message: `data/debt.json does not fit its schema
✖ two rows have the id "eurobonds"
  → at tables.creditors`,
  },
  {
    what: 'a formula over a missing row',
    change: ['data/debt.json', '"debt/service/2023"', '"debt/service/2024"'],
    message:
      'data/debt.json: formula of debt/service/sum: no row at debt/service/2024; rows there: 2021, 2022, 2023, sum',
  },
  {
    what: 'an unknown address in the text',
    change: [chapter, '<Quantity of="debt/creditors/world-', '<Quantity of="debt/creditors/world'],
    message: `${chapter}:{place} <Quantity>: no row at debt/creditors/worldbank; rows there: china-exim, world-bank, asian-development-bank, `,
  },
  {
    what: 'an unknown note in the text',
    change: [chapter, '<Note n={10} />', '<Note n={48} />'],
    message: `${chapter}:{place} <Note>: no note 48; notes there: 1 to 47`,
  },
  {
    what: 'an unknown event in the text',
    change: [chapter, '<Date of="timeline/recession', '<Date of="timeline/boom'],
    message: `${chapter}:{place} <Date>: no event at timeline/boom; events there: kulma-road, `,
  },
  {
    what: 'a paragraph without its anchor',
    change: [chapter, '<Passage id="no-write-offs" />', ''],
    message: `${chapter}:{place}: a paragraph without an anchor; begin it with <Passage id="…" />`,
  },
  {
    what: 'a printed page out of order',
    change: [chapter, '<Page n={7} />', '<Page n={8} />'],
    message: `${chapter}:{place} <Page>: page 8 begins here, but page 7 is due`,
  },
  {
    what: 'a row told on the wrong page',
    change: [chapter, 'Quantity of="debt/growth/2019"', 'Quantity of="debt/relief/china"'],
    message: `<Quantity>: it stands on page 7 of the report, the text here on page 6`,
  },
  {
    what: 'a remark on an unknown passage',
    change: [
      'data/remarks.json',
      '"on": ["timeline/finance-minister-on-loans", "note/19"]',
      '"on": ["debt-burden#february"]',
    ],
    message:
      'data/remarks.json: february: no passage at debt-burden#february; passages there: size-of-the-debt, ',
  },
  {
    what: 'a name that stands nowhere',
    change: ['data/names.json', '"name": "Shen Xiu"', '"name": "Shen Xu"'],
    message: 'data/names.json: shen-xiu: no passage or note names “Shen Xu”',
  },
  {
    what: 'a place that lies off its map',
    change: ['data/places.json', '"at": [68.78, 38.54]', '"at": [8.78, 38.54]'],
    message:
      'data/across.json: places: no room on the map for the name of places/dushanbe; shorten its name in data/places.json, or take it out there',
  },
  {
    what: 'an event without a date',
    change: ['data/timeline.json', '"date": "2004"', '"date": "2004-5"'],
    message: `data/timeline.json does not fit its schema
✖ a year, a month or a day: "2021", "2021-02" or "2021-02-13"
  → at events[0].date`,
  },
  {
    what: 'a correction of a page that is not there',
    change: ['content/corrections.json', '"charts/"', '"debt/"'],
    message: 'no page "debt/"; there are: introduction/, ',
  },
  {
    what: 'an address of the site that is none',
    change: ['astro.env', 'SITE=http://', 'SITE='],
    message:
      'SITE is "localhost:4321/", which is no web address; write it whole: https://example.org/report/',
  },
  {
    what: 'broken JSON',
    change: ['data/debt.json', '"value": 338.5,', '"value": 338.5'],
    message:
      "data/debt.json is no JSON: Expected ',' or '}' after property value in JSON at position",
  },
  {
    what: 'a figure of a table that has none',
    change: [chapter, '<Figure of="debt/mines" />', '<Figure of="debt/relief" />'],
    message: `<Figure>: the table at debt/relief has no figure; give it "figure"`,
  },
  {
    what: 'a chapter without a summary',
    change: [chapter, 'summary:', 'sumary:'],
    message: `${chapter} does not fit its schema
✖ no key "sumary"; keys there: standfirst, summary
✖ missing; give a value (string)
  → at summary`,
  },
])('$what stops the build with one message, and the last good build stays', async (bad) => {
  const [file = '', from = '', to = ''] = bad.change;
  const { status, stderr, kept, place } = await build(file, from, to);
  expect(stderr.split(bad.message.replaceAll('{place}', place))).toHaveLength(2);
  expect(stderr).toContain('Nothing was built; dist/ is as it was.');
  expect(stderr).not.toMatch(/^ +at .*:\d+:\d+/m);
  expect(status).toBe(1);
  expect(kept).toBe(lastGoodBuild);
});

test.each([
  {
    what: 'broken MDX',
    change: [paired, '<Pair>', '<Pair'],
    message: `${paired}:{place}\nMDXError: {place}: Unexpected character`,
  },
  {
    what: 'broken frontmatter',
    change: [chapter, 'summary: ', 'summary: "'],
    message: 'content/chapters/2.1-debt-burden.mdx:4:0\nYAMLException: unexpected end',
  },
])('$what stops the build with file and place, and the last good build stays', async (bad) => {
  const [file = '', from = '', to = ''] = bad.change;
  const { status, stderr, kept, place } = await build(file, from, to);
  expect(stderr).toContain(bad.message.replaceAll('{place}', place));
  expect(stderr).not.toMatch(/^ +at .*:\d+:\d+/m);
  expect(status).toBe(1);
  expect(kept).toBe(lastGoodBuild);
});
