import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import { type Drawn, type Footnote, noRecords } from '../../src/charts/base/frame';
import type { Happening } from '../../src/charts/base/happening';
import { measure, type } from '../../src/charts/base/measure';
import { drawings } from '../../src/charts/drawings';
import { framesOf, kinds, placeChart } from '../../src/charts/kinds';
import type { Chart, ChartOf } from '../../src/schema/chart';
import type { Fact } from '../../src/schema/fact';
import { Problem } from '../../src/schema/problem';
import { apples } from '../fixtures/fruit';
import { orchards, places } from '../fixtures/orchards';
import { blossom } from '../fixtures/season';

/** What a report may come with: so many rows, what all is called there, and how large the last is. */
interface Report {
  rows: number;
  words: string;
  last: number;
}

const usual: Report = { rows: 2, words: 'Apples', last: 20 };
const reports: Record<string, Report> = {
  'long labels': {
    ...usual,
    words: 'Apples of the oldest trees in all of the valley '.repeat(4).trim(),
  },
  'long words': { ...usual, words: 'Appleandpearandplumandquinceandcherrytrees'.repeat(3) },
  'labels of middling length': { ...usual, words: 'Gooseberriesandcurrants by the kilo' },
  'many rows': { ...usual, rows: 60 },
  'many rows with long labels': { ...usual, rows: 30, words: 'Apples of the oldest trees' },
  'extreme values': { ...usual, last: 987_654_321_012 },
  'tiny values': { ...usual, last: 0.000_012 },
};

const percent = { before: '', scale: 'percent', after: '%' } as const;
const kilometres = { before: '', after: 'square kilometres' };
const ids = (n: number) => Array.from({ length: n }, (_, i) => `row-${i}`);

/** A chart of each kind in such a report. */
const charts: {
  [Kind in Chart['kind']]: (report: Report) => Partial<Drawn> & { chart: ChartOf<Kind> };
} = {
  amounts: (report) => ({ chart: { kind: 'amounts' }, facts: factsOf(report) }),
  area: ({ words, last }) => ({
    chart: { kind: 'area', country: { id: '056', name: words } },
    facts: [apples({ label: words, value: last * 10, unit: kilometres })],
  }),
  bars: (report) => ({ chart: { kind: 'bars' }, facts: factsOf(report) }),
  cascade: (report) => ({
    chart: { kind: 'cascade', total: 'fruit/harvest/all' },
    facts: factsOf(report),
    find: () => apples({ value: (report.rows - 1) * 10 + report.last }),
  }),
  columns: (report) => ({ chart: { kind: 'columns' }, facts: factsOf(report) }),
  evidence: ({ rows, words }) => ({
    chart: { kind: 'evidence' },
    notes: ids(rows * 2).map((_, i): Footnote => {
      const cited = { id: `work-${i % rows}`, name: words, ibid: false };
      return { n: i + 1, section: words, works: [cited] };
    }),
  }),
  flow: (report) => ({
    chart: {
      kind: 'flow',
      nodes: ids(report.rows + 1).map(() => ({
        name: report.words,
        actor: 'a',
        does: report.words,
      })),
      links: ids(report.rows),
      bars: { title: report.words, rows: ids(report.rows) },
    },
    facts: factsOf(report),
  }),
  lanes: ({ rows, words }) => ({
    chart: { kind: 'lanes' },
    events: ids(rows).map((id, i): Happening =>
      blossom({
        begins: `${1990 + (i % 30)}`,
        short: words,
        actors: [{ id, label: words }],
        theme: { id: `theme-${i % 4}`, label: words, order: i % 4 },
      }),
    ),
  }),
  ledger: (report) => ({
    chart: {
      kind: 'ledger',
      sides: [
        { name: report.words, actor: 'a' },
        { name: report.words, actor: 'b' },
      ],
      topics: ids(report.rows).map((id) => ({
        name: report.words,
        entries: [[`${report.words} {fruit/harvest/${id}} ${report.words}`], []],
      })),
    },
    facts: factsOf(report),
  }),
  map: ({ rows, words }) => ({
    chart: { ...orchards, centre: { ...orchards.centre, name: words } },
    places: ids(rows)
      .flatMap((_, i) => places[i % 5] ?? [])
      .map((place) => ({ ...place, name: words })),
  }),
  matrix: ({ rows, words }) => ({
    chart: {
      kind: 'matrix',
      columns: ids(rows).map((id) => ({ id: `in-${id}`, name: words })),
      rows: ids(rows).map((id) => ({ id, name: words })),
    },
    facts: [apples({ id: 'in-row-0-row-0', value: words, unit: { before: '', after: '' } })],
  }),
  share: ({ words, last }) => ({
    chart: { kind: 'share' },
    facts: [
      apples({ label: words, value: Math.min(last, 100), unit: percent }),
      apples({
        label: words,
        value: Math.max(0, 100 - last),
        unit: percent,
        derived: { formula: { rest: ['fruit/harvest/apples'] }, low: 0, high: 100 },
      }),
    ],
  }),
  slope: (report) => ({ chart: { kind: 'slope' }, facts: factsOf(report) }),
  units: (report) => ({ chart: { kind: 'units', each: 10 }, facts: factsOf(report) }),
};

/** Rows of a table. */
function factsOf({ rows, words, last }: Report) {
  return ids(rows).map((id, i): Fact => {
    const value = i === rows - 1 ? last : 10;
    return apples({ id, address: `fruit/harvest/${id}`, label: words, value });
  });
}

const drawn = (kind: Chart['kind'], report: Report): Drawn => ({
  facts: [],
  find: () => apples(),
  ...noRecords,
  ...charts[kind](report),
});

/** The labels of a drawing as it stands, and how large it is. */
async function labelsOf(kind: Chart['kind'], props: object) {
  const container = await AstroContainer.create();
  const svg = await container.renderToString(drawings[kind] as never, { props: { ...props } });
  const numberIn = (text: string, name: string) =>
    Number(text.match(new RegExp(`\\b${name}="(-?[\\d.]+)"`))?.[1] ?? 0);
  const labels = [...svg.matchAll(/<text([^>]*)>(.*?)<\/text>/gs)].map(
    ([, has = '', inside = '']) => {
      const width = widthOf(has, inside);
      const anchor = has.match(/text-anchor="(\w+)"/)?.[1];
      const left =
        numberIn(has, 'x') - width * (anchor === 'end' ? 1 : anchor === 'middle' ? 0.5 : 0);
      const y = numberIn(has, 'y');
      return { words: wordsIn(inside), left, right: left + width, top: y - 10, bottom: y + 2 };
    },
  );
  return { labels, width: numberIn(svg, 'width'), height: numberIn(svg, 'height') };
}

const wordsIn = (html: string) =>
  html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\s+/g, (space) => (space.includes('\u00a0') ? space : ' '))
    .trim();

/** How wide a label is, with what is set otherwise in it. */
function widthOf(has: string, inside: string): number {
  const set = has.match(/class="(?:.* )?(name|value|small)\b/)?.[1] as
    keyof typeof type | undefined;
  if (set && !inside.includes('<tspan')) return measure(wordsIn(inside), type[set]);
  const parts = [...inside.matchAll(/([^<]*)(?:<tspan([^>]*)>(.*?)<\/tspan>)?/gs)];
  const widths = parts.map(
    ([, before = '', has = '', words = '']) =>
      (set ? measure(before.replaceAll(/[ \n]+/g, ' '), type[set]) : 0) +
      (words ? widthOf(has, words) : 0),
  );
  return widths.reduce((a, b) => a + b, 0);
}

const all = Object.keys(kinds) as Chart['kind'][];

/** What is wrong with the labels of a drawing. */
async function faultsOf(kind: Chart['kind'], props: object) {
  const { labels, width, height } = await labelsOf(kind, props);
  const seen = labels.filter(({ words }) => words);
  const out = seen.filter(
    ({ left, right, top, bottom }) => left < -1 || right > width + 1 || top < 0 || bottom > height,
  );
  const meeting = seen.filter((one, i) =>
    seen
      .slice(i + 1)
      .some(
        (other) =>
          one.left < other.right - 1 &&
          other.left < one.right - 1 &&
          one.top < other.bottom &&
          other.top < one.bottom,
      ),
  );
  return [
    ...out.map(({ words }) => `“${words}” leaves the drawing`),
    ...meeting.map(({ words }) => `“${words}” meets another`),
  ];
}

test.each(all)('%s: usual labels have room', async (kind) => {
  for (const frame of Object.values(framesOf(kinds[kind]))) {
    const props = { ...drawn(kind, usual), frame };
    expect(() => placeChart(props)).not.toThrow();
    expect(await faultsOf(kind, props)).toEqual([]);
  }
});

const hostile = all.flatMap((kind) =>
  Object.entries(reports).map(([what, report]) => ({ kind, what, report })),
);

test.each(hostile)('$kind: $what have room, or are refused by name', async ({ kind, report }) => {
  for (const frame of Object.values(framesOf(kinds[kind]))) {
    const props = { ...drawn(kind, report), frame };
    try {
      placeChart(props);
    } catch (problem) {
      // What is wrong, and what to do.
      expect(problem).toBeInstanceOf(Problem);
      expect((problem as Problem).message).toMatch(/“.+”.*;|fruit\/harvest/);
      continue;
    }
    expect(await faultsOf(kind, props)).toEqual([]);
  }
});
