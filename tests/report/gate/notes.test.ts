import { expect, test } from 'vitest';
import { faultsOf, type Wrong } from '../../fixtures/everything';

test.each<Wrong>([
  [
    'a gap between notes',
    ({ report, notes }) => {
      report.notes = 3;
      notes.push({ n: 4, cites: [{ source: 'almanac' }], page: 2 });
    },
    'data/records/notes.json: note 4: it stands where note 3 should',
  ],
  [
    'a note too few',
    ({ report }) => report.notes++,
    'data/records/notes.json: it holds 2, but "notes" in content/report.json says 3; mend the one that is wrong',
  ],
  [
    'a note on an unknown work',
    ({ notes }) => (notes[0].cites[0].source = 'almanach'),
    'data/records/notes.json: note 1: no source "almanach"; there are: almanac',
  ],
  [
    'an Ibid. that means another work than the note before',
    ({ notes, sources }) => {
      sources.diary = sources.almanac;
      notes[1].cites[0].source = 'diary';
    },
    'data/records/notes.json: note 2: Ibid. means almanac, the work of the note before, not diary',
  ],
  [
    'a work that no note cites',
    ({ sources }) => (sources.diary = sources.almanac),
    'data/records/sources.json: diary: no note cites it',
  ],
  [
    'an explanation with an unknown address',
    ({ notes }) => (notes[0].text = 'We picked {fruit/harvest/cherries}.'),
    'data/records/notes.json: note 1: no row at fruit/harvest/cherries; rows there: apples, pears, plums, both',
  ],
  [
    'an explanation with a date that is not there',
    ({ notes }) => (notes[0].text = 'As {timeline/market}.'),
    'data/records/notes.json: note 1: no event at timeline/market; events there: festival',
  ],
  [
    'a note on a page beyond the last',
    ({ notes, report }) => {
      report.notes = 3;
      notes.push({ n: 3, cites: [{ source: 'almanac' }], page: 3 });
    },
    'data/records/notes.json: note 3: no page 3; the report has 2',
  ],
  [
    'an Ibid. that does not stand first',
    ({ notes }) => notes[1].cites.push({ source: 'almanac', ibid: true, page: '7' }),
    'data/records/notes.json: note 2: Ibid. stands first in its note, or not at all',
  ],
  [
    'a work of after the editorial deadline',
    ({ sources }) => (sources.almanac.date = '2021'),
    'data/records/sources.json: almanac: 2021 is after the editorial deadline, 2020-09; mend it',
  ],
  [
    'notes out of the order of print',
    ({ report, notes }) => {
      report.notes = 3;
      notes.push({ n: 3, cites: [{ source: 'almanac' }], page: 1 });
    },
    'data/records/notes.json: note 3: it stands on page 1, the note before on 2',
  ],
])('%s is told', (_what, change, message) => {
  expect(faultsOf(change)).toEqual([message]);
});

const titled = (what: object) =>
  faultsOf(({ sources }) => Object.assign(sources.almanac, { language: 'ru-Latn', ...what }));

test.each<[what: string, work: object]>([
  ['a title that turns back', { title: 'Jabloki' }],
  ['a misprinted title with another form', { title: 'Jabliki', cyrillic: 'Яблоки' }],
  ['a title that cannot be turned back, typed', { title: 'Yabloko', cyrillic: 'Яблоко' }],
  ['a title that is not transliterated', { title: 'Apples, Wholly', language: 'en' }],
])('%s is in order', (_what, work) => {
  expect(titled(work)).toEqual([]);
});

test.each<[what: string, work: object, message: string]>([
  [
    'a title that cannot be turned back',
    { title: 'Grusha i whisky' },
    'data/records/sources.json: almanac: no way back from h w in the title; type the whole of it as "cyrillic"',
  ],
  [
    'a form typed for nothing',
    { title: 'Jabloki', cyrillic: 'Яблоки' },
    'data/records/sources.json: almanac: the title turns back to this by itself; take "cyrillic" out',
  ],
  [
    'a form of a title that is in no transliteration',
    { title: 'Apples', language: 'en', cyrillic: 'Яблоки' },
    'data/records/sources.json: almanac: "en" is not transliterated from Cyrillic; take "cyrillic" out',
  ],
  [
    'a language without a standard to turn back by',
    { title: 'Seb', language: 'tg-Latn' },
    'data/records/sources.json: almanac: no way back from tg-Latn in the title; type the whole of it as "cyrillic"',
  ],
  [
    'a work in another that cannot be turned back',
    { title: 'Jabloki', within: { title: 'Sad, whole', translation: 'Garden' } },
    'data/records/sources.json: almanac: within: no way back from w h in the title; type the whole of it as "cyrillic"',
  ],
])('%s is told', (_what, work, message) => {
  expect(titled(work)).toEqual([message]);
});
