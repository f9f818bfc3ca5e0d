import { expect, test } from 'vitest';
import { crosscheck } from '../../../src/report/gate/crosscheck';
import { everything, type Wrong } from '../../fixtures/everything';

test('a report in which everything agrees passes', () => {
  expect(() => crosscheck(everything())).not.toThrow();
});

test('a check that does not hold passes with a remark that says so', () => {
  const remarked = everything(({ checks }) => {
    checks[0].claim.is = 'less than';
    checks[0].remark = 'ripe';
  });
  expect(() => crosscheck(remarked)).not.toThrow();
});

test.each<Wrong>([
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
    'a row that is printed otherwise',
    ({ fruit }) => (fruit.tables.harvest.rows[0].printed = '41 kg'),
    'data/fruit.json: fruit/harvest/apples: "printed": "41 kg" says 41, but its value says 40; mend the one that is wrong',
  ],
  [
    'an amount in words of millions',
    ({ fruit }) => {
      fruit.tables.harvest.rows[2].value = 'hundreds';
      fruit.tables.harvest.rows[2].unit = { before: '€', scale: 'million' };
    },
    'data/fruit.json: fruit/harvest/plums: an amount in words counts things; give it a unit without "scale" and "before"',
  ],
  [
    'a table without a figure on the first page',
    ({ edition }) => (edition.figure = 'fruit/sales'),
    'content/edition.json: figure: the table at fruit/sales has no figure; show another',
  ],
  [
    'a derived number at a glance',
    ({ edition }) => (edition.glance[0].of = 'fruit/harvest/both'),
    'content/edition.json: glance: fruit/harvest/both is not stated without reserve; show another row',
  ],
  [
    'an example that is no note',
    ({ edition }) => (edition.examples = { note: 99 }),
    'content/edition.json: examples: no note 99',
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
      delete fruit.tables.harvest.rows[1].printed;
      fruit.tables.harvest.derived = [];
      fruit.tables.harvest.figure = { finding: 'More', shows: 'Fruit', chart: { kind: 'slope' } };
    },
    'data/fruit.json: fruit/harvest: fruit/harvest/pears is "not stated"; this chart draws single values',
  ],
  [
    'a chart that shows one of an unknown actor',
    ({ fruit }) => {
      const one = { name: 'The oldest', actor: 'barn' };
      const chart = { kind: 'units', each: 1, one };
      fruit.tables.share.figure = { finding: 'More', shows: 'Fruit', chart };
    },
    'data/fruit.json: fruit/share: no actor "barn"; there are: orchard, garden',
  ],
  [
    'a gathering of a row that is not there',
    ({ across }) => {
      const figure = { finding: 'More', shows: 'Fruit', chart: { kind: 'columns' } };
      across.both = { title: 'Both', rows: [{ of: 'fruit/harvest/figs' }], figure };
    },
    'data/across.json: both: no row at fruit/harvest/figs; rows there: apples, pears, plums, both',
  ],
  [
    'a remark on an unknown note',
    ({ remarks }) => remarks[0].on.push('note/9'),
    'data/remarks.json: ripe: no note 9; notes there: 1 to 2',
  ],
  [
    'a remark that refers to an unknown note',
    ({ remarks }) => (remarks[0].text = 'As {note/1,9} say.'),
    'data/remarks.json: ripe: no note 9; notes there: 1 to 2',
  ],
  [
    'a name whose explanation refers to an unknown section',
    ({ names }) => (names.almanac.about = 'See {plums}'),
    'data/names.json: almanac: no section "plums"; there are: apples',
  ],
  [
    'a name whose explanation refers to a name',
    ({ names }) => (names.almanac.about = 'See {names/fruit-fair}'),
    'data/names.json: almanac: no reference leads to the name at names/fruit-fair; refer to a section, a passage, a note or a figure',
  ],
  [
    'a remark that did something to a number that is not there',
    ({ remarks }) => (remarks[0].did = 'We kept {fruit/harvest/cherries}.'),
    'data/remarks.json: ripe: no row at fruit/harvest/cherries; rows there: apples, pears, plums, both',
  ],
  [
    'a remark on an unknown event',
    ({ remarks }) => remarks[0].on.push('timeline/market'),
    'data/remarks.json: ripe: no event at timeline/market; events there: festival',
  ],
  [
    'a note with a date that is not there',
    ({ notes }) => (notes[0].text = 'As {timeline/market}.'),
    'data/notes.json: note 1: no event at timeline/market; events there: festival',
  ],
  [
    'an event of an unknown actor',
    ({ timeline }) => timeline.events[0].actors.push('barn'),
    'data/timeline.json: festival: no actor "barn"; there are: orchard, garden',
  ],
  [
    'an event of an unknown theme',
    ({ timeline }) => (timeline.events[0].theme = 'war'),
    'data/timeline.json: festival: no theme "war"; there are: trade',
  ],
  [
    'an event with an unknown note',
    ({ timeline }) => (timeline.events[0].note = 3),
    'data/timeline.json: festival: no note 3; notes there: 1 to 2',
  ],
  [
    'an event on a page beyond the last',
    ({ timeline }) => (timeline.events[0].page = 3),
    'data/timeline.json: festival: no page 3; the report has 2',
  ],
  [
    'an event with a number that is not there',
    ({ timeline }) => (timeline.events[0].text = 'It shows {fruit/harvest/figs}.'),
    'data/timeline.json: festival: no row at fruit/harvest/figs; rows there: apples',
  ],
  [
    'an event with a short name that names no number',
    ({ timeline }) => (timeline.events[0].short = 'Fair with {fruit/harvest/figs}'),
    'data/timeline.json: festival: no row at fruit/harvest/figs; rows there: apples',
  ],
  [
    'two events with one id',
    ({ timeline }) => timeline.events.push(timeline.events[0]),
    'data/timeline.json: festival: two events have this id',
  ],
  [
    'a theme without an event',
    ({ timeline }) => (timeline.themes.war = 'War'),
    'data/timeline.json: no event of the theme war',
  ],
  [
    'one name under two entries',
    ({ names }) => names['fruit-fair'].variants.push('Almanac'),
    'data/names.json: fruit-fair: "Almanac" stands under almanac, too',
  ],
  [
    'one name twice under an entry',
    ({ names }) => names.almanac.variants.push('Almanac'),
    'data/names.json: almanac: "Almanac" stands twice',
  ],
  [
    'a name on a page beyond the last',
    ({ names }) => (names.almanac.page = 3),
    'data/names.json: almanac: no page 3; the report has 2',
  ],
  [
    'a place with an unknown note',
    ({ places }) => (places.orchard.note = 3),
    'data/places.json: orchard: no note 3; notes there: 1 to 2',
  ],
  [
    'a place on a page beyond the last',
    ({ places }) => (places.orchard.page = 3),
    'data/places.json: orchard: no page 3; the report has 2',
  ],
  [
    'a place with an event that is not there',
    ({ places }) => (places.orchard.text = 'Since {timeline/market}.'),
    'data/places.json: orchard: no event at timeline/market; events there: festival',
  ],
  [
    'a map of numbers',
    ({ fruit }) => {
      const country = { id: '250', name: 'France' };
      const chart = { kind: 'map', centre: country, neighbours: [country] };
      fruit.tables.harvest.figure = { finding: 'More', shows: 'Fruit', chart };
    },
    'data/fruit.json: fruit/harvest: "map" draws places, not numbers',
  ],
  [
    'columns of places',
    ({ across }) => {
      const figure = { finding: 'More', shows: 'Fruit', chart: { kind: 'columns' } };
      across.all = { title: 'All', rows: [], records: 'places', figure };
    },
    'data/across.json: all: "columns" draws numbers, not places',
  ],
  [
    'two checks with one id',
    ({ checks }) => checks.push(checks[0]),
    'data/checks.json: harvest: two checks have this id',
  ],
  [
    'a check of a number that is not there',
    ({ checks }) => (checks[0].says = 'There are {fruit/harvest/figs}.'),
    'data/checks.json: harvest: no row at fruit/harvest/figs; rows there: apples',
  ],
  [
    'a check that reckons with a row that is not there',
    ({ checks }) => (checks[0].claim.right = 'fruit/harvest/figs'),
    'data/checks.json: harvest: no row at fruit/harvest/figs; rows there: apples',
  ],
  [
    'a check that takes for granted what is not there',
    ({ checks }) => (checks[0].claim.assumes = 'It is {timeline/market}.'),
    'data/checks.json: harvest: no event at timeline/market; events there: festival',
  ],
  [
    'a check that counts a name that is not there',
    ({ checks }) => (checks[0].claim.right = { count: ['names/figs'] }),
    'data/checks.json: harvest: no name "figs"; there are: almanac, fruit-fair',
  ],
  [
    'a check that counts an event that is not there',
    ({ checks }) => (checks[0].claim.right = { count: ['timeline/market'] }),
    'data/checks.json: harvest: no event at timeline/market; events there: festival',
  ],
  [
    'a check of euros beside kilograms',
    ({ checks }) => (checks[0].claim.right = 'fruit/sales/all'),
    'data/checks.json: harvest: it compares kg with €',
  ],
  [
    'a check with an unknown remark',
    ({ checks }) => (checks[0].remark = 'unripe'),
    'data/checks.json: harvest: no remark "unripe"; there are: ripe',
  ],
  [
    'a check that does not hold, and no remark on it',
    ({ checks }) => (checks[0].claim.is = 'less than'),
    'data/checks.json: harvest: it does not hold; mend it, or name the remark that tells the reader so ("remark")',
  ],
  [
    'two remarks with one id',
    ({ remarks }) => remarks.push(remarks[0]),
    'data/remarks.json: ripe: two remarks have this id',
  ],
  [
    'a remark with the id of a heading above it',
    ({ remarks }) => (remarks[0].id = 'citations'),
    'data/remarks.json: citations: a heading among the remarks has this id',
  ],
  [
    'a remark with the name of a section',
    ({ remarks }) => (remarks[0].id = 'apples'),
    'data/remarks.json: apples: a heading among the remarks has this id',
  ],
  [
    'a check with the id of a heading above it',
    ({ checks }) => (checks[0].id = 'holding'),
    'data/checks.json: holding: a heading among the checks has this id',
  ],
  [
    'a check of what is worked out, on the right',
    ({ checks }) => {
      checks[0].claim.is = 'equals';
      checks[0].claim.right = 'fruit/harvest/both';
    },
    'data/checks.json: harvest: what is worked out stands on the right of "equals"; put it on the left',
  ],
])('%s stops the build', (_what, change, message) => {
  expect(() => crosscheck(everything(change))).toThrow(message);
});
