import { expect, test } from 'vitest';
import type { z } from 'zod';
import { fitInput } from '../../src/report/gate/fit';
import { Actor } from '../../src/schema/actor';
import { Check } from '../../src/schema/check';
import { ChapterHead, Report } from '../../src/schema/report';
import { Corrections, Edition, Renamed } from '../../src/schema/edition';
import { Dataset } from '../../src/schema/dataset';
import { Event, Timeline } from '../../src/schema/event';
import { Name } from '../../src/schema/name';
import { Note } from '../../src/schema/note';
import { Locality } from '../../src/schema/locality';
import { Remark } from '../../src/schema/remark';
import { Source } from '../../src/schema/source';
import { Template } from '../../src/schema/words';
import { edition, report } from '../fixtures/almanac';
import { fruit } from '../fixtures/fruit';
import { told } from '../fixtures/told';

/** What is told of an input that does not fit, each as `place: what`. */
const check = (schema: z.ZodType, input: unknown) =>
  told((faults) => {
    fitInput({ file: 'file' }, schema, input, faults);
  }).map((line) => line.replace('file: ', ''));

/** What is told of the fruit dataset once one thing in it is changed. */
function wrong(change: (draft: any) => void) {
  const draft = structuredClone(fruit);
  change(draft);
  return check(Dataset, draft);
}

test('a right dataset passes', () => {
  expect(wrong(() => {})).toEqual([]);
});

test('a misspelt key is named, with the keys there are', () => {
  const message = wrong(({ tables }) => {
    const [row] = tables.harvest.rows;
    row.vaule = row.value;
  });
  expect(message).toEqual([
    'tables.harvest.rows[0]: no key "vaule"; keys there: id, label, actor, value, printed, decimals, bound, suspected, planned, says, part, unit, counts, asOf, dated, note, mark, page',
  ]);
});

test('a string for a number is refused', () => {
  const message = wrong(({ tables }) => {
    tables.harvest.rows[1].value = '10.5';
  });
  expect(message).toEqual([
    expect.stringContaining(
      'tables.harvest.rows[1].value: a number without quotes, a range [low, high], an amount in words, or "not stated"',
    ),
  ]);
});

test('an amount may stand in words, but no misspelt “not stated”', () => {
  const valued = (value: unknown) =>
    wrong(({ tables }) => {
      tables.harvest.rows[2].value = value;
    });
  expect(valued('hundreds of thousands')).toEqual([]);
  for (const value of ['not-stated', 'Not stated yet', '3 hundred', '', 'many.']) {
    expect(valued(value)).toEqual([
      expect.stringContaining('a number without quotes, a range [low, high], an amount in'),
    ]);
  }
});

test('a missing key is named', () => {
  const message = wrong(({ tables }) => {
    delete tables.harvest.rows[2].label;
  });
  expect(message).toEqual([
    expect.stringContaining('tables.harvest.rows[2].label: missing; give a value (string)'),
  ]);
});

test('a row without a note is told that it may say so', () => {
  const noted = (note: unknown) =>
    wrong(({ tables }) => {
      tables.harvest.rows[2].note = note;
    });
  expect(noted(null)).toEqual([]);
  expect(noted(undefined)).toEqual([
    expect.stringMatching(/note: missing; the number of a note, or null where the report/),
  ]);
  for (const note of ['none', 0]) {
    expect(noted(note)).toEqual([
      expect.stringMatching(/note: the number of a note, or null where the report gives none$/),
    ]);
  }
});

test('two rows with one id are refused', () => {
  const message = wrong(({ tables }) => {
    tables.harvest.rows[1].id = 'apples';
  });
  expect(message).toEqual(['tables.harvest.rows[1].id: two rows have the id "apples"']);
});

test('a derived row may not take the id of a stated one', () => {
  const message = wrong(({ tables }) => {
    tables.harvest.derived[0].id = 'plums';
  });
  expect(message).toEqual(['tables.harvest.derived[0].id: two rows have the id "plums"']);
});

test('markup in a label is refused', () => {
  const message = wrong(({ tables }) => {
    tables.harvest.rows[0].label = '<b>Apples</b>';
  });
  expect(message).toEqual([
    expect.stringContaining('tables.harvest.rows[0].label: plain words only: take out < and >'),
  ]);
});

test('an operation that formulas do not know is refused', () => {
  const message = wrong(({ tables }) => {
    tables.harvest.derived[0].formula = { quotient: ['fruit/harvest/apples'] };
  });
  expect(message).toEqual([
    expect.stringContaining('a formula is an address, {"sum": [a, b, …]}, '),
  ]);
});

test('an unknown kind of chart is refused, with the kinds there are', () => {
  const message = wrong(({ tables }) => {
    tables.harvest.figure = { finding: 'More', shows: 'Fruit', chart: { kind: 'pie' } };
  });
  expect(message).toEqual([
    expect.stringContaining(
      'no such kind of chart; kinds: amounts, area, bars, cascade, columns, evidence, flow, lanes, ledger, map, matrix, share, slope, units',
    ),
  ]);
});

test('a date that is none is refused', () => {
  const message = wrong(({ tables }) => {
    tables.harvest.asOf = 'last autumn';
  });
  expect(message).toEqual([expect.stringContaining('"undated", or a year, a month or a day')]);
});

test('senseless values are refused', () => {
  const row = (change: object) =>
    wrong(({ tables }) => {
      Object.assign(tables.harvest.rows[0], change);
    });
  expect(row({ value: [6, 5] })).toEqual([
    'tables.harvest.rows[0].value: a range goes from low to high',
  ]);
  const unprinted = wrong(({ tables }) => {
    delete tables.harvest.rows[2].printed;
    tables.harvest.rows[2].value = 'not stated';
    tables.harvest.rows[2].suspected = true;
  });
  expect(unprinted).toEqual([
    'tables.harvest.rows[2].bound: what is not stated has no bound; take it out',
    'tables.harvest.rows[2].suspected: what is not stated is not suspected; take it out',
  ]);
  expect(row({ value: 'not stated' })).toEqual([
    'tables.harvest.rows[0].printed: what is not stated is not printed; take it out',
  ]);
  expect(row({ label: '' })).toEqual([expect.stringContaining('empty; write the words')]);
  expect(row({ label: 7 })).toEqual([
    expect.stringContaining('7 stands where a value (string) should'),
  ]);
  expect(row({ bound: 'roughly' })).toEqual([
    expect.stringContaining('"roughly" is none of: about, more than, '),
  ]);
});

test('a number without its printed form is refused; an amount in words may do without', () => {
  const unprinted = (value: unknown) =>
    wrong(({ tables }) => {
      const [row] = tables.harvest.rows;
      delete row.printed;
      row.value = value;
    });
  for (const value of [40, [30, 40]]) {
    expect(unprinted(value)).toEqual([
      'tables.harvest.rows[0].printed: missing; give the number as the report prints it: "more than € 1 billion"',
    ]);
  }
  for (const value of ['dozens', 'not stated']) expect(unprinted(value)).toEqual([]);
});

test('a number without a note has no mark', () => {
  const marked = (note: number | null) =>
    wrong(({ tables }) => Object.assign(tables.harvest.rows[0], { note, mark: 'next' }));
  expect(marked(null)).toEqual([
    'tables.harvest.rows[0].mark: without a note there is no mark; take it out',
  ]);
  expect(marked(1)).toEqual([]);
});

test('a template with a brace too few is refused', () => {
  const note = { n: 1, page: 1, text: 'We picked {fruit/harvest/apples.' };
  expect(check(Note, note)).toEqual([
    expect.stringContaining(
      'a { opens an address and } closes it: {dataset/table/row}, {timeline/event}, {dataset/table}, {section} or {note/12}',
    ),
  ]);
});

test.each([
  ['{fruit/harvest/apples}', true],
  ['{timeline/festival}', true],
  ['As {fruit/harvest}, {apples} and {note/1,2} say.', true],
  ['{note/1, 2}', false],
  ['{Apples}', false],
  ['{apples#ripe}', false],
  ['{a/b/c/d}', false],
  ['{}', false],
])('whether %o is a template: %s', (words, right) => {
  expect(Template.safeParse(words).success).toBe(right);
});

const festival = {
  id: 'festival',
  date: '2020-09',
  text: 'Fruit is shown.',
  short: 'Fair',
  actors: ['orchard'],
  theme: 'trade',
  note: null,
  page: 1,
};

test.each([
  [{ to: '2020' }, 'events[0].to: the ends of a span are equally exact'],
  [{ to: '2020-09' }, 'events[0].to: "to" comes after "date"'],
  [{ to: '2020-10', part: 'end' }, 'events[0].part: a span has no part'],
  [{ to: '2020-10', extent: 'since' }, 'events[0].extent: a span has no "extent"'],
  [{ to: '2020-10', dated: 'Fall' }, 'events[0].dated: a span has no "dated"'],
  [{ mark: 'next' }, 'events[0].mark: without a note there is no mark; take it out'],
  [{ part: 'autumn' }, 'events[0].part: "autumn" is a part of a year; give no more of the date'],
  [{ part: 'first half' }, 'events[0].part: "first half" is a part of a year; give no more of'],
  [
    { date: '2020-09-01', part: 'end' },
    'events[0].part: "end" is a part of a year or a month; give no more of the date',
  ],
  [{ part: 'late' }, '"late" is none of: start, middle, end, spring, '],
  [{ planned: false }, 'false'],
  [{ actors: [] }, 'too small or too few; give at least 1'],
  [{ extend: 'until' }, 'no key "extend"; keys there: id, date, to, part, extent, dated, '],
])('an event with %o is refused', (change, message) => {
  const timeline = { themes: { trade: 'Trade' }, events: [{ ...festival, ...change }] };
  expect(check(Timeline, timeline)).toEqual([expect.stringContaining(message)]);
});

test('an event that agrees with itself passes', () => {
  for (const change of [{}, { to: '2020-10' }, { part: 'end' }, { date: '2020', part: 'autumn' }]) {
    expect(check(Event, { ...festival, ...change })).toEqual([]);
  }
});

const ripe = { id: 'ripe', on: ['note/1'], title: 'Ripe', text: 'Yes.', did: 'Kept.' };

test('a remark says what was done about it', () => {
  const { did: _, ...silent } = ripe;
  expect(check(Remark, silent)).toEqual([
    expect.stringContaining('did: missing; give a value (string)'),
  ]);
});

test('a remark is on a row, a note, an event or a passage', () => {
  const remark = (on: string) => ({ ...ripe, on: [on] });
  for (const on of ['fruit/harvest/apples', 'note/1', 'timeline/festival', 'apples#ripe']) {
    expect(check(Remark, remark(on))).toEqual([]);
  }
  expect(check(Remark, remark('fruit/harvest'))).toEqual([
    expect.stringContaining(
      'a row, dataset/table/row; a note, note/10; an event, timeline/event; or a passage, section#passage',
    ),
  ]);
});

test('a name of an unknown kind is refused, with the kinds there are', () => {
  const name = { kind: 'fruit', name: 'Apple', about: 'A fruit.', page: 1 };
  expect(check(Name, name)).toEqual([
    expect.stringContaining('"fruit" is none of: person, organisation, company, place, treaty, '),
  ]);
});

test('a note that says nothing is refused', () => {
  expect(check(Note, { n: 1, page: 1 })).toEqual([
    expect.stringContaining('a note cites a work ("cites") or explains something ("text")'),
  ]);
});

test('an author whose name does not end in the family name is refused', () => {
  const authors = [{ name: 'Appleby Ann', family: 'Appleby', position: 'Grows apples' }];
  expect(check(Report, { ...report, authors })).toEqual([
    expect.stringContaining('authors[0].family: the name ends in the family name'),
  ]);
});

test('a licence without a whole address is refused', () => {
  const wrong = { ...edition, license: { ...edition.license, address: 'CC BY 4.0' } };
  expect(check(Edition, wrong)).toEqual([
    expect.stringContaining(
      'license.address: no whole address; give all of it: "https://example.org/pears"',
    ),
  ]);
});

test('a licence that is not read over a safe line is refused', () => {
  const wrong = { ...edition, license: { ...edition.license, address: 'http://fruit.example' } };
  expect(check(Edition, wrong)).toEqual([
    expect.stringContaining('license.address: no address with https://; give that'),
  ]);
});

test('corrections out of order, undated or on a strange page are refused', () => {
  const wrong = (...corrections: object[]) => {
    const input = corrections.map((correction) => ({ what: 'Apples, not pears.', ...correction }));
    return check(Corrections, input);
  };
  expect(wrong({ date: '2022-02-02' }, { date: '2022-02-02' })).toEqual([]);
  expect(wrong({ date: '2022-01-01' }, { date: '2022-02-02' })).toEqual([
    expect.stringContaining(
      '[1].date: the newest stands first: 2022-02-02 belongs before 2022-01-01',
    ),
  ]);
  expect(wrong({ date: '2022-02' })).toEqual([
    expect.stringContaining('[0].date: a day: "2021-02-13"'),
  ]);
  expect(wrong({ date: '2022-02-02', page: '/apples' })).toEqual([
    expect.stringContaining('[0].page: the path of a page: "apples/"'),
  ]);
});

test('renamed places are pages and anchors, by their paths', () => {
  const wrong = (renamed: object) => check(Renamed, renamed);
  const right = { 'malus/': 'fruit/apples/', 'a/#crop': 'a/#fruit/harvest', '#toc': '#contents' };
  expect(wrong(right)).toEqual([]);
  expect(wrong({ '/malus': 'apples/' })).toEqual([
    expect.stringContaining(
      '["/malus"]: a key is a page, "apples/", or an anchor on one, "apples/#harvest"',
    ),
  ]);
  expect(wrong({ 'malus/': 'apples' })).toEqual([
    expect.stringContaining(
      '["malus/"]: write a page, "apples/", or an anchor on one, "apples/#harvest"',
    ),
  ]);
  expect(wrong({ '': 'apples/' })).toEqual([expect.stringContaining('a key is a page')]);
});

const pears = { type: 'article', voice: 'media', title: 'On pears', language: 'en', date: '2020' };

test('a work without an outlet is not called an article', () => {
  const message = 'type: an article has an outlet; where print names none, the work is a "text"';
  expect(check(Source, pears)).toEqual([message]);
  expect(check(Source, { ...pears, type: 'text' })).toEqual([]);
  expect(check(Source, { ...pears, outlet: 'Fruit Daily' })).toEqual([]);
});

test.each([
  [
    'a source',
    Source,
    {
      ...pears,
      outlet: 'Fruit Daily',
      tittle: '',
    },
  ],
  [
    'an actor',
    Actor,
    {
      label: 'Orchard',
      mark: { light: '#000000', dark: '#ffffff' },
      more: { light: '#000000', dark: '#ffffff' },
      forced: 'GrayText',
      color: '',
    },
  ],
  ['a chapter', ChapterHead, { standfirst: 'Apples fall.', summary: 'Apples.', subtitle: '' }],
])('%s with a key too many is refused', (_what, schema, input) => {
  expect(check(schema, input)).toEqual([
    expect.stringMatching(/^no key "(tittle|color|subtitle)"; keys there: /),
  ]);
});

test('a place lies on the globe', () => {
  const place = { name: 'Orchard', kind: 'town', text: '?', note: null, page: 1 };
  const at = (...at: number[]) => check(Locality, { ...place, at });
  expect(at(2.35, 48.86)).toEqual([]);
  expect(at(2.35)).toEqual([
    expect.stringContaining('longitude and latitude in degrees, east and north above zero'),
  ]);
  expect(at(48.86, 91)).toEqual([expect.stringContaining('at[1]: ')]);
});

test('a map knows its countries by three digits', () => {
  const message = wrong(({ tables }) => {
    const country = { id: 250, name: 'France' };
    const chart = { kind: 'area', country };
    tables.harvest.figure = { finding: 'More', shows: 'Fruit', chart };
  });
  expect(message).toEqual([expect.stringContaining('tables.harvest.figure.chart.country.id: ')]);
});

const harvest = {
  id: 'harvest',
  kind: 'order',
  passage: 'apples#harvest',
  says: 'There are more apples than pears.',
};
const claim = { left: 'fruit/harvest/apples', is: 'more than', right: 'whole' };

test.each([
  [{}, 'a check has either a "claim" or the reason why it "cannot" be made'],
  [{ claim, cannot: 'Why?' }, 'a check has either a "claim" or the reason why it "cannot" be made'],
  [{ cannot: 'Why?', kind: 'guess' }, '"guess" is none of: parts of a whole, share and amount, '],
  [{ cannot: 'Why?', passage: 'apples' }, 'passage: a passage: section#passage'],
  [{ claim, reamrk: 'ripe' }, 'no key "reamrk"; keys there: id, kind, passage, says, claim, '],
  [{ claim: { ...claim, is: '<' } }, '"<" is none of: equals, at most, less than, at least, '],
  [
    { claim: { ...claim, right: 40 } },
    'a side is a formula, {"number": row}, {"count": [a, b, …]}, ',
  ],
  [{ claim: { ...claim, left: { count: ['a/b/c', 'a/b/c'] } } }, 'each is counted once'],
  [{ claim: { ...claim, left: { date: '2020' } } }, 'claim.left.date: the address of a date: '],
])('a check with %o is refused', (change, message) => {
  expect(check(Check, { ...harvest, ...change })).toEqual([expect.stringContaining(message)]);
});

test('a check that agrees with itself passes', () => {
  for (const change of [{ claim }, { cannot: 'There are no pears.' }]) {
    expect(check(Check, { ...harvest, ...change })).toEqual([]);
  }
});
