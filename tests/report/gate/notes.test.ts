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
    ({ notes }) => notes[1].cites.push({ source: 'almanac', ibid: true }),
    'data/records/notes.json: note 2: Ibid. stands first in its note, or not at all',
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
