import type { Text } from '../../../src/charts/marks/text';
import { expect, test } from 'vitest';
import Lanes from '../../../src/charts/events/Lanes.astro';
import { placeLaneList } from '../../../src/charts/events/lane-list';
import { levelsOf, placeLaneChart } from '../../../src/charts/events/lane-chart';
import { describeLanes, placeLanes } from '../../../src/charts/events/lanes';
import { measure, type } from '../../../src/charts/base/measure';
import { draw, framesFor } from '../../fixtures/draw';
import { blossom, roles, season } from '../../fixtures/season';

const chart = { kind: 'lanes' } as const;
const frames = framesFor('lanes');
const { wide, narrow } = frames;
const place = (events = season) => placeLaneChart({ chart, events, frame: wide });

test('placeLanes(events) gives the size of what is drawn: lanes, or a list where it is narrow', () => {
  const props = { chart, events: season };
  expect(placeLanes({ ...props, frame: wide })).toEqual(place());
  expect(placeLanes({ ...props, frame: narrow })).toEqual(
    placeLaneList({ ...props, frame: narrow }),
  );
});

const isTurned = ({ text }: { text: Text }) => text.anchor === 'end';

test('levelsOf(spans) puts a span on the first level on which it meets no other', () => {
  const spans: [number, number][] = [
    [0, 50],
    [40, 90],
    [70, 120],
    [130, 140],
  ];
  expect(levelsOf(spans)).toEqual([0, 1, 0, 1]);
});

test('placeLaneChart(events) gives each theme a lane, in the order of the themes', () => {
  expect(
    place().lanes.map(({ name, events }) => [
      name.map(({ words }) => words).join(' '),
      events.length,
    ]),
  ).toEqual([
    ['Trade and fairs', 1],
    ['Growth', 3],
  ]);
});

test('placeLaneChart(events) keeps every label inside the drawing', () => {
  const late = blossom({ begins: '2020-12', short: 'Pears are grafted in the garden' });
  const events = place([...season, late]).lanes.flatMap((lane) => lane.events);
  const ends = events.map(({ event, text }) =>
    isTurned({ text }) ? text.x : text.x + measure(event.short, type.small),
  );
  expect(events.filter(isTurned).map(({ event }) => event.short)).toEqual([
    'Pears are grafted in the garden',
  ]);
  expect(Math.max(...ends)).toBeLessThanOrEqual(wide.width);
});

test('placeLaneChart(events) marks where the report closes, at the end of its month', () => {
  const { close, closes, lanes } = place();
  const jam = lanes.flatMap(({ events }) => events).find(({ event }) => event.short === 'Jam');
  expect(closes[0]?.words).toBe('report closes, September 2020');
  expect(close).toBe(jam?.x);
});

test('placeLaneChart(events) lets no label cross the close of the report', () => {
  const near = blossom({ begins: '2020-08', short: 'Pears are grafted' });
  const after = blossom({ begins: '2020-10', short: 'Figs' });
  const turned = (events: typeof season) =>
    place([...events, near, after])
      .lanes.flatMap(({ events }) => events)
      .filter(({ event, text }) => isTurned({ text }) && (event === near || event === after))
      .map(({ event }) => event.short);
  expect(turned(season)).toEqual(['Pears are grafted']);
  expect(turned(season.filter((one) => !('closes' in one)))).toEqual([]);
});

test('placeLaneChart(events) draws a span to the end of its last month', () => {
  const from = (begins: string) => ({ ...blossom({ begins }), short: begins });
  const fair = blossom({ begins: '2019-07', ends: '2019-10', short: 'Fair' });
  const [events = []] = place([fair, from('2019-11'), from('2021')]).lanes.map(
    (lane) => lane.events,
  );
  expect(events[0]?.ends).toBe(events[1]?.x);
});

test('placeLaneChart(events) ends no year before what it tells', () => {
  const events = [blossom({ begins: '2019', ends: '2020' })];
  expect(place(events).ticks.map(({ words }) => words)).toEqual(['2019', '2020', '2021']);
});

test('placeLaneChart(events) makes a lane as high as its name', () => {
  const label = 'Blossom, bees and all that grows';
  const { lanes, bottom } = place([blossom({ theme: { id: 'growth', label, order: 1 } })]);
  expect(lanes[0]?.name.length).toBeGreaterThan(1);
  expect(bottom).toBeGreaterThan(lanes[0]?.name.at(-1)?.y ?? 0);
});

test('placeLaneChart(events) explains the colours and the marks that it uses, and no other', () => {
  expect(place().legend.map(({ words }) => words)).toEqual([
    'Orchard',
    'Garden',
    'Several together',
    'Planned or expected',
    'Since, from or until',
  ]);
  expect(place([blossom()]).legend.map(({ words }) => words)).toEqual(['Orchard']);
});

test('placeLaneChart(events) refuses to draw no events', () => {
  expect(() => place([{ closes: '2020' }])).toThrow('there are no events; this chart draws events');
});

test('placeLaneList(events) says a year once, and a date in words where a year does not say it', () => {
  const { items } = placeLaneList({ chart, events: season, frame: narrow });
  const said = items.map(({ event, years, texts }) => {
    const words = texts.map((text) => text.words).join('');
    return event ? [years[0]?.words, words] : words;
  });
  expect(said).toEqual([
    ['2019', 'Apples blossom'],
    [undefined, 'Fruit Fair, July–October 2019'],
    ['2020', 'Pears are grafted in the garden, since January 2020'],
    'Report closes, September 2020',
    [undefined, 'Jam'],
  ]);
});

test('describeLanes(events) counts the events of each lane', () => {
  expect(describeLanes({ events: season })).toBe(
    '4\u00a0events along one line of time, in a lane for each theme: Trade and fairs (1) and ' +
      'Growth (3). The report closes: September 2020.',
  );
});

test('<Lanes> links each event, by its words and its date, to where it is told', async () => {
  const svg = await draw(Lanes, { chart, events: season, frame: wide });
  expect(svg).toContain('role="group"');
  expect(svg).toContain('data-of="timeline/fair" data-theme="trade" data-actor="orchard garden"');
  expect(svg).toContain('<a href="/apples/#blossom" aria-label="Fruit Fair, July–October 2019">');
});

test.each(Object.entries(frames))('<Lanes> draws the season, %s', async (name, frame) => {
  const svg = await draw(Lanes, { chart, events: season, frame }, roles);
  await expect(svg).toMatchFileSnapshot(`lanes-${name}.svg`);
});

const grown = season.map((moment) =>
  'closes' in moment ? moment : { ...moment, section: { id: 'a', label: 'On apples', order: 0 } },
);

test('lanes by who acts and by section hold every event once, in the order of time', () => {
  for (const lanes of ['actor', 'section'] as const) {
    const events = placeLaneChart({
      chart,
      events: grown,
      frame: wide,
      as: { lanes },
    }).lanes.flatMap((lane) => lane.events.map(({ event }) => event.address));
    expect(events.toSorted()).toEqual(
      season.flatMap((moment) => ('closes' in moment ? [] : [moment.address])).toSorted(),
    );
  }
});

test('by who acts, a lane is for the first who does, and is called so', () => {
  const said = describeLanes({ events: grown, as: { lanes: 'actor' } });
  expect(said).toContain('in a lane for each actor: ');
  expect(describeLanes({ events: grown, as: { lanes: 'section' } })).toContain('On apples');
});

test('a narrow list names each lane above its events, and what no section tells last', () => {
  const { items } = placeLaneList({
    chart,
    events: season,
    frame: narrow,
    as: { lanes: 'section' },
  });
  expect(items[0]?.texts.map(({ words }) => words)).toEqual(['In no section']);
  const { items: named } = placeLaneList({
    chart,
    events: grown,
    frame: narrow,
    as: { lanes: 'section' },
  });
  expect(named.map(({ texts }) => texts[0]?.words)).toContain('On apples');
});
