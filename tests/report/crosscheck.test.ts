import { expect, test } from 'vitest';
import { addresses } from '../../src/report/addresses';
import { crosscheck, type Everything } from '../../src/report/crosscheck';
import type { Actor } from '../../src/schema/actor';
import { Dataset } from '../../src/schema/dataset';
import type { Report } from '../../src/schema/report';
import { fruit } from '../fixtures/fruit';

const grey: Actor = {
  label: 'Somebody',
  mark: { light: '#888888', dark: '#888888' },
  forced: 'GrayText',
};

/** The whole of a report on fruit, with one thing in it changed. */
function everything(change: (draft: any) => void = () => {}): Everything {
  const draft: any = {
    report: {
      pages: 2,
      notes: 2,
      parts: [],
      sections: [{ slug: 'apples', number: '1', title: 'On apples', pages: [1, 2] }],
    } as Partial<Report>,
    fruit: structuredClone(fruit),
    sources: { almanac: { type: 'book', title: 'Almanac', language: 'en', date: '2020' } },
    notes: [
      { n: 1, cites: [{ source: 'almanac' }], page: 1 },
      { n: 2, cites: [{ source: 'almanac', ibid: true }], page: 2 },
    ],
    remarks: [{ id: 'ripe', on: ['fruit/harvest/apples', 'note/1'], title: 'Ripe', text: 'Yes.' }],
    actors: { orchard: grey, garden: grey },
  };
  change(draft);
  const datasets = new Map([['fruit', Dataset.parse(draft.fruit)]]);
  return { ...draft, datasets, ...addresses(datasets) };
}

const wrong = (change: (draft: any) => void) => () => crosscheck(everything(change));

test('a report in which everything agrees passes', () => {
  expect(() => crosscheck(everything())).not.toThrow();
});

test.each<[string, (draft: any) => void, string]>([
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
    'a row with an unknown note',
    ({ fruit }) => (fruit.tables.harvest.rows[0].note = 3),
    'data/fruit.json: fruit/harvest/apples: no note 3; notes there: 1 to 2',
  ],
  [
    'a row on a page beyond the last',
    ({ fruit }) => (fruit.tables.harvest.rows[0].page = 3),
    'data/fruit.json: fruit/harvest/apples: no page 3; the report has 2',
  ],
  [
    'a row of an unknown actor',
    ({ fruit }) => (fruit.tables.harvest.rows[0].actor = 'barn'),
    'data/fruit.json: fruit/harvest/apples: no actor "barn"; there are: orchard, garden',
  ],
  [
    'a row that refines one that is not there',
    ({ fruit }) => (fruit.tables.harvest.derived[0].refines = 'cherries'),
    'data/fruit.json: fruit/harvest: no row with a bound "cherries"; there are: plums',
  ],
  [
    'a cascade to an unknown total',
    ({ fruit }) => {
      const chart = { kind: 'cascade', total: 'fruit/sales/total' };
      fruit.tables.harvest.figure = { finding: 'More', shows: 'Fruit', chart };
    },
    'data/fruit.json: fruit/harvest: no row at fruit/sales/total; rows there: all, sold, rest',
  ],
  [
    'a flow with a link too many',
    ({ fruit }) => {
      const node = { name: 'Orchard', actor: 'orchard', does: 'grows' };
      const bars = { title: 'Barn', rows: ['apples', 'pears'] };
      const chart = { kind: 'flow', nodes: [node, node], links: ['apples', 'pears'], bars };
      fruit.tables.harvest.figure = { finding: 'More', shows: 'Fruit', chart };
    },
    'data/fruit.json: fruit/harvest: 2 nodes need 1 links between them',
  ],
  [
    'a cascade that does not add up',
    ({ fruit }) => {
      const chart = { kind: 'cascade', total: 'fruit/harvest/apples' };
      fruit.tables.harvest.figure = { finding: 'More', shows: 'Fruit', chart };
    },
    'data/fruit.json: fruit/harvest: the rows add up to 121, the total at fruit/harvest/apples is 40',
  ],
  [
    'a slope over what is not stated',
    ({ fruit }) => {
      fruit.tables.harvest.rows[1].value = 'not stated';
      fruit.tables.harvest.derived = [];
      fruit.tables.harvest.figure = { finding: 'More', shows: 'Fruit', chart: { kind: 'slope' } };
    },
    'data/fruit.json: fruit/harvest: fruit/harvest/pears is "not stated"; this chart draws single values',
  ],
  [
    'an Ibid. that does not stand first',
    ({ notes }) => notes[1].cites.push({ source: 'almanac', ibid: true }),
    'data/notes.json: note 2: Ibid. stands first in its note, or not at all',
  ],
  [
    'two sections with one name',
    ({ report }) => report.sections.push(report.sections[0]),
    'content/report.json: section apples: two sections have this name',
  ],
  [
    'a section with the name of another page',
    ({ report }) => (report.sections[0].slug = 'sources'),
    'content/report.json: section sources: a page of the site has this name',
  ],
  [
    'a section of an unknown part',
    ({ report }) => (report.sections[0].number = '2.1'),
    'content/report.json: section apples: no part 2',
  ],
  [
    'two sections with one number',
    ({ report }) => report.sections.push({ ...report.sections[0], slug: 'pears', pages: [2, 2] }),
    'content/report.json: section pears: two sections have the number 1',
  ],
  [
    'sections out of the order of print',
    ({ report }) => report.sections.push({ slug: 'pears', number: '2', title: 'P', pages: [1, 2] }),
    'content/report.json: section pears: it begins on page 1, before apples ends on 2',
  ],
  [
    'notes out of the order of print',
    ({ notes }) => {
      notes[0].page = 2;
      notes[1].page = 1;
    },
    'data/notes.json: note 2: it stands on page 1, the note before on 2',
  ],
  [
    'pages in the wrong order',
    ({ report }) => (report.sections[0].pages = [2, 1]),
    'content/report.json: section apples: pages 2 to 1 are in the wrong order',
  ],
  [
    'a remark on an unknown note',
    ({ remarks }) => remarks[0].on.push('note/9'),
    'data/remarks.json: ripe: no note 9; notes there: 1 to 2',
  ],
  [
    'two remarks with one id',
    ({ remarks }) => remarks.push(remarks[0]),
    'data/remarks.json: ripe: two remarks have this id',
  ],
])('%s stops the build', (_what, change, message) => {
  expect(wrong(change)).toThrow(message);
});
