import { expect, test } from 'vitest';
import { faultsOf, type Wrong } from '../../fixtures/everything';

/** Put other words into the chapter. */
const write = ({ chapters }: any, from: string, to: string) => {
  chapters['1-apples'] = chapters['1-apples'].replace(from, to);
};

test.each<Wrong>([
  [
    'a row with the note of another sentence',
    ({ fruit }) => (fruit.tables.harvest.rows[0].note = 2),
    'data/fruit.json: fruit/harvest/apples: its note is 2, but the next mark where it is told is that of note 1; mend the one that is wrong',
  ],
  [
    'an event with the note of another sentence',
    ({ timeline }) => (timeline.events[0].note = 1),
    'data/records/timeline.json: festival: its note is 1, but the next mark where it is told is that of note 2; mend the one that is wrong',
  ],
  [
    'an event that no chapter tells',
    (draft) => write(draft, '<Date of="timeline/festival" />', 'autumn'),
    'data/records/timeline.json: festival: no chapter tells it; put <Date of="timeline/festival" /> where one does',
  ],
  [
    'a note without a mark',
    (draft) => {
      draft.report.notes = 3;
      draft.notes.push({ n: 3, cites: [{ source: 'almanac' }], page: 2 });
    },
    'data/records/notes.json: note 3: no chapter has its mark; put <Note n={3} /> where it stands',
  ],
  [
    'a remark without a mark',
    (draft) => write(draft, '<Remark of="ripe" />', ''),
    'data/records/remarks.json: ripe: no chapter has it; put <Remark of="ripe" /> where a reader would stumble',
  ],
  [
    'a figure that no chapter draws',
    ({ fruit }) => {
      const chart = { kind: 'slope' };
      fruit.tables.share.figure = { finding: 'Sold', shows: 'Fruit', chart };
    },
    'data/fruit.json: fruit/share: no chapter draws it; put <Figure of="fruit/share" /> where one shows it, or take its "figure" out',
  ],
])('%s is told', (_what, change, message) => {
  expect(faultsOf(change)).toEqual([message]);
});

test('what no chapter tells may rest on any note, and what a note tells on that one', () => {
  expect(
    faultsOf(({ fruit, notes }) => {
      fruit.tables.harvest.rows[1].note = 2;
      notes[1].text = 'Of {fruit/harvest/apples}.';
      fruit.tables.harvest.rows[0].note = 2;
    }),
  ).toEqual([]);
});

test('what nobody can say while a chapter has faults is not told', () => {
  expect(
    faultsOf((draft) => {
      draft.fruit.tables.harvest.rows[0].note = 2;
      write(draft, '<Passage id="fair" />', '');
    }),
  ).not.toContainEqual(expect.stringContaining('the next mark'));
});
