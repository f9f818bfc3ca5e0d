import { shortName } from '../../format/cite/source';
import { basisOf } from '../../format/say/basis';
import { citedIn } from '../../report/about/cites';
import { sayKind, speakingOf } from '../../report/about/speaking';
import { chapters } from '../../report/opened/chapters';
import { sources } from '../../report/opened/data';
import { listed, sectionsOf } from '../../report/outline/numbers';
import { type Fact, openEnd } from '../../schema/fact';
import { Speaker } from '../../schema/speaker';
import { filterBy } from '../frame/filter';

/** The values of a number in each attribute that it can be chosen by. */
export const traitsOf = (fact: Fact) => ({
  'data-section': sectionsOf(fact.address).map(({ slug }) => slug),
  'data-unit': [unitOf(fact)],
  'data-certainty': certaintiesOf(fact),
  'data-speaker': speakersOf(fact),
  'data-source': worksOf(fact),
});

/** Those of all numbers. */
const things = listed.map(traitsOf);

/** The filters, with the values that some number has. */
export const numberFilters = [
  filterBy(things, {
    legend: 'Section',
    attribute: 'data-section',
    names: chapters.map(({ slug, number, title }) => [slug, number ?? title]),
  }),
  filterBy(things, {
    legend: 'Unit',
    attribute: 'data-unit',
    names: [
      ['money', 'Money'],
      ['share', 'Shares'],
      ['count', 'Counts and measures'],
      ['words', 'No number'],
    ],
  }),
  filterBy(things, {
    legend: 'Certainty',
    attribute: 'data-certainty',
    names: [
      ['stated', 'Stated'],
      ['bound', 'With a bound, or about'],
      ['planned', 'Due, planned or forecast'],
      ['suspected', 'Suspected'],
      ['stated-in-words', 'In words'],
      ['not-stated', 'Not stated'],
      ['derived', 'Derived by us'],
    ],
  }),
  filterBy(things, {
    legend: 'Stated by',
    attribute: 'data-speaker',
    names: [
      ...[...Speaker.options, 'us' as const].map((kind) => [kind, sayKind(kind)] as const),
      ['nobody', 'Nobody'],
    ],
  }),
  filterBy(things, {
    legend: 'Source',
    attribute: 'data-source',
    names: [
      ...Object.entries(sources).map(([id, work]) => [id, shortName(work)] as const),
      ['none', 'No note'],
      ['explained', 'Note without a source'],
    ],
  }),
];

function speakersOf(fact: Fact) {
  const { kinds } = speakingOf(fact);
  return kinds.length ? kinds : ['nobody'];
}

function unitOf({ value, unit }: Fact) {
  if (typeof value === 'string') return 'words';
  if (unit.before) return 'money';
  return unit.scale === 'percent' ? 'share' : 'count';
}

function certaintiesOf(fact: Fact) {
  const { bound, planned } = fact;
  const open = bound === 'about' || openEnd(fact);
  return [
    basisOf(fact).replaceAll(' ', '-'),
    ...(open ? ['bound'] : []),
    ...(planned ? ['planned'] : []),
  ];
}

function worksOf({ note, derived }: Fact) {
  if (derived) return [];
  if (note === null) return ['none'];
  const works = citedIn(note);
  return works.length ? works : ['explained'];
}
