import { expect, test } from 'vitest';
import { crosscheck } from '../../../src/report/gate/crosscheck';
import { everything, type Wrong } from '../../fixtures/everything';

test.each<Wrong>([
  [
    'a gap between notes',
    ({ notes }) => notes[1].n++,
    'data/notes.json: note 3 stands where note 2 should',
  ],
  ['a note too few', ({ report }) => report.notes++, 'data/notes.json: 2 notes; the report has 3'],
  [
    'a note on an unknown work',
    ({ notes }) => (notes[0].cites[0].source = 'almanach'),
    'data/notes.json: note 1: no source "almanach"; there are: almanac',
  ],
  [
    'an Ibid. that means another work than the note before',
    ({ notes, sources }) => {
      sources.diary = sources.almanac;
      notes[1].cites[0].source = 'diary';
    },
    'data/notes.json: note 2: Ibid. means almanac, the work of the note before, not diary',
  ],
  [
    'a work that no note cites',
    ({ sources }) => (sources.diary = sources.almanac),
    'data/sources.json: no note cites diary',
  ],
  [
    'an explanation with an unknown address',
    ({ notes }) => (notes[0].text = 'We picked {fruit/harvest/cherries}.'),
    'data/notes.json: note 1: no row at fruit/harvest/cherries; rows there: apples',
  ],
  [
    'an Ibid. that does not stand first',
    ({ notes }) => notes[1].cites.push({ source: 'almanac', ibid: true }),
    'data/notes.json: note 2: Ibid. stands first in its note, or not at all',
  ],
  [
    'notes out of the order of print',
    ({ notes }) => {
      notes[0].page = 2;
      notes[1].page = 1;
    },
    'data/notes.json: note 2: it stands on page 1, the note before on 2',
  ],
])('%s stops the build', (_what, change, message) => {
  expect(() => crosscheck(everything(change))).toThrow(message);
});
