import { expect, test } from 'vitest';
import { sayFault } from '../../../src/schema/fault';
import type { Files } from '../../../src/report/gate/folder';
import { enter } from '../../../src/report/gate/gate';
import type { Note } from '../../../src/schema/note';
import { type Change, faultsOf, filesOf } from '../../fixtures/everything';

const told = (files: Files) => enter(files).faults.told.map(sayFault);

test('a report in which everything agrees has no faults', () => {
  const { whole, faults } = enter(filesOf());
  expect(faults.told).toEqual([]);
  expect(whole?.chapters.map(({ slug }) => slug)).toEqual(['apples']);
});

test('all faults of a report are told together, by file and line', () => {
  const files = filesOf(({ report, fruit, places, chapters }) => {
    const written = ['pears', 'plums', 'figs', 'limes'];
    written.forEach((slug, i) => {
      report.sections.push({ slug, number: `${i + 2}`, title: slug, pages: [2, 2] });
    });
    fruit.tables.harvest.rows[2].value = '20';
    fruit.tables.sales.derived[0].formula.product[0] = 'fruit/share/kept';
    places.orchard.colour = 'green';
    const text: string = chapters['1-apples'];
    chapters['1-apples'] = text.replace('<Note n={2} />', '<Note n={9} />');
    chapters['3-plums'] = text.replace(
      /---\n\n[\s\S]*/,
      '---\n\n<Passage id="a" />Plums <b fall.\n',
    );
    chapters['4-figs'] =
      '---\nstandfirst: "Figs\nsummary: Figs.\n---\n\n<Passage id="a" /><Page n={2} />Figs.\n';
    chapters['5-limes'] =
      '---\nstandfirst: Limes.\nsumary: Limes.\n---\n\n<Passage id="a" /><Page n={2} />Limes.\n';
    chapters['9-nuts'] = text;
  });
  const actors = files.get('data/records/actors.json') ?? '';
  const all = new Map([
    ...files,
    ['data/records/actors.json', actors.replace('"garden"', '"orchard"')],
    ['data/nuts.json', '{\n  "title": "Nuts",\n  "tables": {},\n}\n'],
    ['data/notes.txt', 'Mend all this.'],
  ]);
  expect(told(all)).toEqual([
    'content/chapters/1-apples.mdx:9:91: <Note>: no note 9; notes there: 1 to 2',
    'content/chapters/2-pears.mdx: the file is missing',
    'content/chapters/3-plums.mdx:6:25: Unexpected character after `<`, expected a valid JSX tag (note: to create a link in MDX, use `[text](url)`)',
    'content/chapters/4-figs.mdx:3:15: Missing closing "quote; mend it, or put the words in quotes',
    'content/chapters/5-limes.mdx:2:1: summary: missing; give a value (string)',
    'content/chapters/5-limes.mdx:3:1: no key "sumary"; keys there: standfirst, summary',
    'content/chapters/9-nuts.mdx:1:1: no section of the outline has this file; files: content/chapters/1-apples.mdx, content/chapters/2-pears.mdx, content/chapters/3-plums.mdx, content/chapters/4-figs.mdx, content/chapters/5-limes.mdx',
    'data/fruit.json:39:11: tables.harvest.rows[2].value: a number without quotes, a range [low, high], an amount in words, or "not stated"',
    'data/fruit.json:106:11: fruit/sales/sold: its formula: no row at fruit/share/kept; rows there: sold',
    expect.stringMatching(
      /^data\/notes\.txt:1:1: nothing reads this file; there are content\/report\.json, /,
    ),
    'data/nuts.json:4:1: no JSON from here on: property name expected',
    'data/records/actors.json:14:3: this key stands twice; take one out',
    'data/records/places.json:12:5: orchard: no key "colour"; keys there: name, kind, at, text, note, page',
  ]);
});

test('what does not go together in an entry is told at the key that is wrong', () => {
  const files = filesOf(({ fruit, timeline }) => {
    fruit.tables.harvest.rows[1].value = [6, 5];
    timeline.events[0].to = '2020-08';
  });
  const lineOf = (file: string, key: string) =>
    (files.get(file) ?? '').split(key)[0]?.split('\n').length;
  expect(told(files)).toEqual([
    `data/fruit.json:${lineOf('data/fruit.json', '"value": [')}:11: tables.harvest.rows[1].value: a range goes from low to high`,
    `data/records/timeline.json:${lineOf('data/records/timeline.json', '"to": ')}:7: events[0].to: "to" comes after "date"`,
  ]);
});

test.each<[what: string, change: Change, messages: string[]]>([
  [
    'a row, by the chapter, formulas and records that name it',
    ({ fruit }) => {
      const [row] = fruit.tables.harvest.rows;
      row.vaule = row.value;
      delete row.value;
    },
    [
      'data/fruit.json: tables.harvest.rows[0].value: missing; a number without quotes, a range [low, high], an amount in words, or "not stated"',
      'data/fruit.json: tables.harvest.rows[0]: no key "vaule"; keys there: id, label, actor, value, printed, decimals, bound, suspected, planned, says, part, unit, counts, asOf, dated, note, mark, page',
    ],
  ],
  [
    'a number of ours, by the number that rests on it',
    ({ fruit }) => (fruit.tables.sales.derived[0].formula.product[0] = 'fruit/share/kept'),
    [
      'data/fruit.json: fruit/sales/sold: its formula: no row at fruit/share/kept; rows there: sold',
    ],
  ],
  [
    'a table, by all that name its rows',
    ({ fruit }) => delete fruit.tables.harvest.title,
    ['data/fruit.json: tables.harvest.title: missing; give a value (string)'],
  ],
  [
    'a note, by its mark, its number and the works that it alone cites',
    ({ notes, sources }) => {
      sources.diary = { ...sources.almanac, title: 'Diary' };
      notes[0].cites.push({ source: 'diary' });
      notes[0].pgae = 1;
    },
    ['data/records/notes.json: [0]: no key "pgae"; keys there: n, cites, text, by, page'],
  ],
  [
    'a work, by the notes that cite it and the names in its title',
    ({ sources, chapters }) => {
      sources.almanac.type = 'almanac';
      chapters['1-apples'] = chapters['1-apples'].replace('Almanac', 'book');
    },
    [
      'data/records/sources.json: almanac.type: "almanac" is none of: article, book, report, statistics, text',
    ],
  ],
  [
    'an event, by the date of a chapter and its theme',
    ({ timeline }) => (timeline.events[0].date = 'autumn'),
    [
      'data/records/timeline.json: events[0].date: a year, a month or a day: "2021", "2021-02" or "2021-02-13"',
    ],
  ],
  [
    'a theme, by its events',
    ({ timeline }) => (timeline.themes.trade = ''),
    ['data/records/timeline.json: themes.trade: empty; write the words'],
  ],
  [
    'an actor, by its rows and events',
    ({ actors }) => (actors.orchard.forced = 'Grey'),
    [
      'data/records/actors.json: orchard.forced: "Grey" is none of: CanvasText, Highlight, LinkText, GrayText',
    ],
  ],
  [
    'a remark, by its mark and a check',
    ({ remarks, checks }) => {
      remarks[0].did = '';
      checks[0].remark = 'ripe';
    },
    ['data/records/remarks.json: [0].did: empty; write the words'],
  ],
  [
    'a name, by a term and a check',
    ({ names, checks, chapters }) => {
      names.almanac.kind = 'book';
      checks[0].claim.right = { count: ['names/almanac'] };
      chapters['1-apples'] = chapters['1-apples'].replace(
        'Almanac',
        '<Term of="almanac">Almanac</Term>',
      );
    },
    [
      'data/records/names.json: almanac.kind: "book" is none of: person, organisation, company, place, treaty, document, initiative, project, medium, term',
    ],
  ],
  [
    'a gathering, by the first page',
    ({ across }) => delete across.apples.title,
    ['data/records/across.json: apples.title: missing; give a value (string)'],
  ],
  [
    'a chapter, by the check of a paragraph and the names it says',
    ({ chapters }) => (chapters['1-apples'] = 'Apples <b fall.'),
    [
      'content/chapters/1-apples.mdx: Unexpected character after `<`, expected a valid JSX tag (note: to create a link in MDX, use `[text](url)`)',
    ],
  ],
  [
    'a missing chapter, by the check of a paragraph and the names it says',
    ({ chapters }) => delete chapters['1-apples'],
    ['content/chapters/1-apples.mdx: the file is missing'],
  ],
])(
  'what has faults of its own is told once, and not as missing elsewhere: %s',
  (_what, change, messages) => {
    expect(faultsOf(change)).toEqual(messages);
  },
);

test('a whole file that cannot be read is told once, whatever it should hold', () => {
  const files = filesOf();
  for (const file of files.keys()) {
    const broken = new Map([...files, [file, '{']]);
    expect([file, told(broken).length]).toEqual([file, 1]);
  }
});

const unmarked = (chapters: Record<string, string>, marks: RegExp) => {
  chapters['1-apples'] = chapters['1-apples']?.replaceAll(marks, '') ?? '';
};

test.each<[what: string, change: Change]>([
  ['corrections', (draft) => delete draft.corrections],
  ['renamed', (draft) => delete draft.renamed],
  [
    'remarks',
    (draft) => {
      delete draft.remarks;
      draft.chapters['1-apples'] = draft.chapters['1-apples'].replace('<Remark of="ripe" />', '');
    },
  ],
  ['names', (draft) => delete draft.names],
  ['places', (draft) => delete draft.places],
  ['checks', (draft) => delete draft.checks],
  [
    'timeline',
    (draft) => {
      delete draft.timeline;
      unmarked(draft.chapters, /<Date[^>]*>/g);
    },
  ],
  [
    'across',
    (draft) => {
      delete draft.across;
      const chart = { kind: 'slope' };
      draft.fruit.tables.share.figure = { finding: 'Sold', shows: 'Fruit', chart };
      draft.chapters['1-apples'] += '\n<Figure of="fruit/share" />\n';
    },
  ],
  [
    'sources',
    (draft) => {
      delete draft.sources;
      draft.notes = draft.notes.map(({ n, page }: Note) => ({ n, page, text: 'Fruit is picked.' }));
    },
  ],
  [
    'sources and notes',
    (draft) => {
      const { tables } = draft.fruit;
      delete draft.sources;
      delete draft.notes;
      draft.report.notes = 0;
      draft.remarks[0].on = ['fruit/harvest/apples'];
      draft.timeline.events[0].note = null;
      draft.places.orchard.note = null;
      for (const row of [tables.harvest, tables.share, tables.sales].flatMap(({ rows }) => rows)) {
        row.note = null;
      }
      unmarked(draft.chapters, /<Note[^>]*>/g);
    },
  ],
])('a report that refers to none does without a file of them: %s', (_what, change) => {
  expect(faultsOf(change)).toEqual([]);
});

test.each(['report', 'edition'])('no report does without its %s', (kind) => {
  expect(faultsOf((draft) => delete draft[kind])).toEqual([
    `content/${kind}.json: the file is missing`,
  ]);
});

test.each(['note', 'notes', 'timeline', 'places', 'names', 'across', 'records'])(
  'no dataset takes the name of records: %s',
  (name) => {
    const file = `data/${name}.json`;
    expect(told(new Map([...filesOf(), [file, '{ "title": "Fruit", "tables": {} }']]))).toEqual([
      `${file}:1:1: no dataset is called "${name}"; records of that name stand in data/records/`,
    ]);
  },
);

test('a file of records that stands among the datasets is told, and is no dataset', () => {
  const files = new Map(filesOf());
  const notes = files.get('data/records/notes.json') ?? '';
  expect(told(new Map([...files, ['data/notes.json', notes]]))).toEqual([
    'data/notes.json:1:1: no dataset is called "notes"; records of that name stand in data/records/',
  ]);
});

test('a dataset that stands among the records is told: nothing reads it', () => {
  const fruit = filesOf().get('data/fruit.json') ?? '';
  expect(told(new Map([...filesOf(), ['data/records/nuts.json', fruit]]))).toEqual([
    expect.stringMatching(
      /^data\/records\/nuts\.json:1:1: nothing reads this file; there are content\//,
    ),
  ]);
});
