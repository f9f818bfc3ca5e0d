import { expect, test } from 'vitest';
import { faultsOf, festival, type Wrong } from '../../fixtures/everything';

test.each<Wrong>([
  [
    'an event of an unknown actor',
    ({ timeline }) => timeline.events[0].actors.push('barn'),
    'data/records/timeline.json: festival: no actor "barn"; there are: orchard, garden',
  ],
  [
    'an event of an unknown theme',
    ({ timeline }) => (timeline.events[0].theme = 'war'),
    'data/records/timeline.json: festival: no theme "war"; there are: trade',
  ],
  [
    'an event with an unknown note',
    ({ timeline }) => (timeline.events[0].note = 3),
    'data/records/timeline.json: festival: no note 3; notes there: 1 to 2',
  ],
  [
    'an event after the editorial deadline',
    ({ timeline }) => (timeline.events[0].date = '2020-10'),
    'data/records/timeline.json: festival: 2020-10 is after the editorial deadline, 2020-09; mend it, or say that it is "planned"',
  ],
  [
    'an event on a page beyond the last',
    ({ timeline }) => timeline.events.push({ ...festival, id: 'market', page: 3 }),
    'data/records/timeline.json: market: no page 3; the report has 2',
  ],
  [
    'an event with a number that is not there',
    ({ timeline }) => (timeline.events[0].text = 'It shows {fruit/harvest/figs}.'),
    'data/records/timeline.json: festival: no row at fruit/harvest/figs; rows there: apples, pears, plums, both',
  ],
  [
    'an event with a short name that names no number',
    ({ timeline }) => (timeline.events[0].short = 'Fair with {fruit/harvest/figs}'),
    'data/records/timeline.json: festival: no row at fruit/harvest/figs; rows there: apples, pears, plums, both',
  ],
  [
    'two events with one id',
    ({ timeline }) => timeline.events.push(timeline.events[0]),
    'data/records/timeline.json: festival: two events have this id',
  ],
  [
    'a theme without an event',
    ({ timeline }) => (timeline.themes.war = 'War'),
    'data/records/timeline.json: war: no event has this theme',
  ],
])('%s is told', (_what, change, message) => {
  expect(faultsOf(change)).toEqual([message]);
});

test.each<Wrong>([
  [
    'a place with an unknown note',
    ({ places }) => (places.orchard.note = 3),
    'data/records/places.json: orchard: no note 3; notes there: 1 to 2',
  ],
  [
    'a place on a page beyond the last',
    ({ places }) => (places.orchard.page = 3),
    'data/records/places.json: orchard: no page 3; the report has 2',
  ],
  [
    'a place with an event that is not there',
    ({ places }) => (places.orchard.text = 'Since {timeline/market}.'),
    'data/records/places.json: orchard: no event at timeline/market; events there: festival',
  ],
])('%s is told', (_what, change, message) => {
  expect(faultsOf(change)).toEqual([message]);
});

test.each<Wrong>([
  [
    'a name whose explanation refers to an unknown section',
    ({ names }) => (names.almanac.about = 'See {plums}'),
    'data/records/names.json: almanac: no section "plums"; there are: apples',
  ],
  [
    'a name whose explanation refers to a name',
    ({ names }) => (names.almanac.about = 'See {names/fruit-fair}'),
    'data/records/names.json: almanac: no reference leads to the name at names/fruit-fair; refer to a section, a passage, a note or a figure',
  ],
  [
    'one name under two entries',
    ({ names }) => names['fruit-fair'].variants.push('Almanac'),
    'data/records/names.json: fruit-fair: "Almanac" stands under almanac, too',
  ],
  [
    'one name twice under an entry',
    ({ names }) => names.almanac.variants.push('Almanac'),
    'data/records/names.json: almanac: "Almanac" stands twice',
  ],
  [
    'a name on a page beyond the last',
    ({ names }) => (names.almanac.page = 3),
    'data/records/names.json: almanac: no page 3; the report has 2',
  ],
])('%s is told', (_what, change, message) => {
  expect(faultsOf(change)).toEqual([message]);
});
