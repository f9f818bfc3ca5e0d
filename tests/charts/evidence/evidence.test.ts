import { expect, test } from 'vitest';
import Evidence from '../../../src/charts/evidence/Evidence.astro';
import { describeEvidence, placeEvidence } from '../../../src/charts/evidence/evidence';
import { measure, type } from '../../../src/charts/base/measure';
import { draw, framesFor } from '../../fixtures/draw';
import { footnotes as notes, roles } from '../../fixtures/season';

const chart = { kind: 'evidence' } as const;
const frames = framesFor('evidence');
const { wide, narrow } = frames;

test('placeEvidence(notes) puts the work of the most notes first, and gathers those cited once', () => {
  const { rows } = placeEvidence({ chart, notes, frame: wide });
  expect(
    rows.map(({ name, dots }) => [
      name.map(({ words }) => words).join(' '),
      dots.map(({ n }) => n),
    ]),
  ).toEqual([
    ['Fruit Gazette, May 2019', [2, 3, 5]],
    ['Almanac, 2020', [1, 6]],
    ['2\u00a0works cited once', [5, 7]],
    ['Notes that explain, and cite nothing', [4]],
  ]);
  expect(rows.map(({ most }) => most)).toEqual([true, false, false, false]);
});

test('placeEvidence(notes) joins the notes of one work, and no others', () => {
  const { rows } = placeEvidence({ chart, notes, frame: wide });
  expect(rows.map(({ thread }) => Boolean(thread))).toEqual([true, true, false, false]);
});

test('placeEvidence(notes) bands the sections one beside the other, from edge to edge', () => {
  const { bands } = placeEvidence({ chart, notes, frame: narrow });
  expect(bands.map(({ head }) => head.words)).toEqual(['Introduction', '1', '2']);
  expect(bands.slice(1).map(({ from }) => from)).toEqual(bands.slice(0, -1).map(({ to }) => to));
  expect([bands[0]?.from, bands.at(-1)?.to]).toEqual([0, narrow.width]);
});

test('placeEvidence(notes) raises the head that is wider than its band', () => {
  const { bands } = placeEvidence({ chart, notes, frame: narrow });
  expect(bands.map(({ raised }) => raised)).toEqual([true, false, false]);
});

test.each(Object.entries(frames))(
  'placeEvidence(notes) keeps the heads of the sections inside the drawing, %s',
  (_, frame) => {
    const long = notes.map((note) => ({ ...note, section: note.n > 6 ? 'Conclusions' : '1' }));
    const { bands } = placeEvidence({ chart, notes: long, frame });
    const { x = 0, words = '' } = bands.at(-1)?.head ?? {};
    expect(x + measure(words, type.small) / 2).toBeLessThanOrEqual(frame.width + 0.5);
  },
);

test('placeEvidence(notes) counts a lone note once under its row', () => {
  const { ticks } = placeEvidence({ chart, notes: notes.slice(0, 1), frame: wide });
  expect(ticks.map(({ words }) => words)).toEqual(['Note 1']);
});

test('placeEvidence(notes) refuses to draw no notes', () => {
  expect(() => placeEvidence({ chart, notes: [], frame: wide })).toThrow(
    'there are no notes; this chart draws notes',
  );
});

test('describeEvidence(notes) says what is drawn, and how it begins', () => {
  expect(describeEvidence({ notes })).toBe(
    '7\u00a0notes by the works they cite, most often Fruit Gazette, May 2019 (3).',
  );
});

test('<Evidence> links each note where there is room, and is one picture where there is none', async () => {
  expect(await draw(Evidence, { chart, notes, frame: wide })).toContain(
    '<a href="#note-1" tabindex="-1" aria-label="Note 1">',
  );
  const small = await draw(Evidence, { chart, notes, frame: narrow });
  expect(small).toContain('role="img"');
  expect(small).not.toContain('<a');
  expect(small).toContain('<title>Note 1</title>');
});

test.each(Object.entries(frames))('<Evidence> draws the notes, %s', async (name, frame) => {
  const svg = await draw(Evidence, { chart, notes, frame }, roles);
  await expect(svg).toMatchFileSnapshot(`evidence-${name}.svg`);
});
