import { expect, test } from 'vitest';
import { yearOf } from '../../src/charts/happening';
import Lanes from '../../src/charts/Lanes.astro';
import { placeLaneList } from '../../src/charts/lane-list';
import { stack } from '../../src/charts/lane-levels';
import { describeLanes, placeLanes } from '../../src/charts/lanes';
import { measure, type } from '../../src/charts/measure';
import { draw } from '../fixtures/draw';
import { blossom, roles, season } from '../fixtures/season';

const chart = { kind: 'lanes' } as const;
const wide = { width: 480, narrow: false };
const narrow = { width: 328, narrow: true };
const place = (records = season) => placeLanes({ chart, records, frame: wide });

test('yearOf(date) is as exact as the date', () => {
  expect(['2020', '2020-07', '2020-07-01'].map(yearOf)).toEqual([2020, 2020.5, 2020.5]);
});

test('stack(spans) puts a span on the first level on which it meets no other', () => {
  const spans: [number, number][] = [
    [0, 50],
    [40, 90],
    [70, 120],
    [130, 140],
  ];
  expect(stack(spans)).toEqual([0, 1, 0, 1]);
});

test('placeLanes(records) gives each theme a lane, in the order of the themes', () => {
  expect(place().lanes.map(({ lines, events }) => [lines.join(' '), events.length])).toEqual([
    ['Trade and fairs', 1],
    ['Growth', 3],
  ]);
});

test('placeLanes(records) keeps every label inside the drawing', () => {
  const events = place().lanes.flatMap((lane) => lane.events);
  const ends = events.map(({ event, turned, label }) =>
    turned ? label : label + measure(event.short, type.small),
  );
  expect(events.map(({ event, turned }) => turned && event.short).filter(Boolean)).toEqual([
    'Pears are grafted in the garden',
  ]);
  expect(Math.max(...ends)).toBeLessThanOrEqual(wide.width);
});

test('placeLanes(records) marks where the report closes, and draws a span to its end', () => {
  const { closing, lanes } = place();
  const [fair] = lanes[0]?.events ?? [];
  expect(closing?.words).toBe('report closes, September 2020');
  expect(fair?.ends).toBeGreaterThan(fair?.x ?? 0);
});

test('placeLanes(records) explains the colours and the marks that it uses, and no other', () => {
  expect(place().legend.map(({ label }) => label)).toEqual([
    'Orchard',
    'Garden',
    'Several together',
    'Planned or expected',
    'Since, from or until',
  ]);
  expect(place([blossom()]).legend.map(({ label }) => label)).toEqual(['Orchard']);
});

test('placeLanes(records) refuses to draw no events', () => {
  expect(() => place([{ closes: '2020' }])).toThrow('there are no events; this chart draws events');
});

test('placeLaneList(records) says a year once, and a date in words where a year does not say it', () => {
  const { items } = placeLaneList({ chart, records: season, frame: narrow });
  expect(
    items.map((item) => (item.event ? [item.year, item.lines.join(' ')] : item.words)),
  ).toEqual([
    ['2019', 'Apples blossom'],
    [undefined, 'Fruit Fair, July–October 2019'],
    ['2020', 'Pears are grafted in the garden, since January 2020'],
    'Report closes, September 2020',
    [undefined, 'Jam'],
  ]);
});

test('describeLanes(records) counts the events of each lane', () => {
  expect(describeLanes(season)).toBe(
    '4\u00a0events along one line of time, in a lane for each theme: Trade and fairs (1) and ' +
      'Growth (3). The report closes in September 2020.',
  );
});

test('<Lanes> links each event, by its date and its words, to where it is told', async () => {
  const svg = await draw(Lanes, { chart, records: season, frame: wide });
  expect(svg).toContain('role="group"');
  expect(svg).toContain('data-of="timeline/fair" data-theme="trade" data-actors="orchard garden"');
  expect(svg).toContain('<a href="/apples/#blossom" aria-label="July–October 2019: Fruit Fair">');
});

test.each([
  ['wide', wide],
  ['narrow', narrow],
])('<Lanes> draws the season, %s', async (name, frame) => {
  const svg = await draw(Lanes, { chart, records: season, frame }, roles);
  await expect(svg).toMatchFileSnapshot(`lanes-${name}.svg`);
});
