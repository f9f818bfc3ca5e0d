import { expect, test } from 'vitest';
import { olderThanEvent } from '../../src/rules/dates';
import type { Library } from '../../src/rules/library';
import { library } from '../fixtures/library';

type Event = Library['events'][number];
type Fact = Library['facts'][number];

const fair = (what: Partial<Event> = {}): Event => ({
  short: 'Fruit fair',
  date: '2021',
  note: 1,
  ...what,
});
const plums = (what: Partial<Fact> = {}): Fact => ({
  label: 'Plums',
  value: 20,
  asOf: '2020-10',
  note: 1,
  ...what,
});

test('olderThanEvent finds an event that began after the work of its note', () => {
  expect(olderThanEvent.find(library([{}], { events: [fair()] }))).toEqual([
    {
      source: 'work-1',
      notes: [1],
      part: 'date',
      printed: '13 September 2020',
      says: 'The work is dated 13 September 2020; note 1 cites it for what is dated 2021: “Fruit fair”.',
    },
  ]);
});

test('olderThanEvent finds a number, and names all that is later in one sentence', () => {
  const [hit, ...more] = olderThanEvent.find(library([{}], { events: [fair()], facts: [plums()] }));
  expect(hit?.says).toContain('what is dated 2021 and October 2020: “Fruit fair” and “Plums”.');
  expect(more).toEqual([]);
});

test('olderThanEvent minds an Ibid.', () => {
  const again = { n: 2, cites: [{ source: 'work-1', ibid: true as const }], page: 1 };
  const hits = olderThanEvent.find(library([{}], { notes: [again], events: [fair({ note: 2 })] }));
  expect(hits.map(({ notes }) => notes)).toEqual([[2]]);
});

test.each<[string, Partial<Library>]>([
  ['an event of the same year', { events: [fair({ date: '2020' })] }],
  ['an event of the month before', { events: [fair({ date: '2020-08' })] }],
  ['a plan', { events: [fair({ planned: true })] }],
  ['what goes on until then', { events: [fair({ extent: 'until' })] }],
  ['an event without a note', { events: [fair({ note: null })] }],
  ['a number of the same month', { facts: [plums({ asOf: '2020-09' })] }],
  ['a number without a date', { facts: [plums({ asOf: 'undated' })] }],
  ['a number that is planned', { facts: [plums({ planned: true })] }],
  ['a number that is not stated', { facts: [plums({ value: 'not stated' })] }],
])('olderThanEvent passes %s', (_what, others) => {
  expect(olderThanEvent.find(library([{}], others))).toEqual([]);
});

test('olderThanEvent passes a note that also cites a later work', () => {
  const fruit = library([{}, { date: '2022' }]);
  const both = { n: 1, cites: [{ source: 'work-1' }, { source: 'work-2' }], page: 1 };
  expect(olderThanEvent.find({ ...fruit, notes: [both], events: [fair()] })).toEqual([]);
});
