import { basisOf } from '../../format/say/basis';
import { shortName } from '../../format/cite/source';
import { speakers } from '../../format/say/speaker';
import type { Fact } from '../../schema/fact';
import { chapters } from '../opened/chapters';
import { citedIn } from './cited';
import { findSource, sources } from '../opened/data';
import { numbers, sectionsOf } from '../outline/numbers';
import { speakingOf, us } from './speaking';

/** What numbers can be chosen by: the attribute that carries it, its values and their names. */
const traits = [
  {
    legend: 'Section',
    attribute: 'data-section',
    of: ({ address }: Fact) => sectionsOf(address).map(({ slug }) => slug),
    names: Object.fromEntries(chapters.map(({ slug, number, title }) => [slug, number ?? title])),
  },
  {
    legend: 'Unit',
    attribute: 'data-unit',
    of: (fact: Fact) => [unitOf(fact)],
    names: { money: 'Money', share: 'Shares', count: 'Counts and measures', words: 'No number' },
  },
  {
    legend: 'Certainty',
    attribute: 'data-certainty',
    of: certaintiesOf,
    names: {
      stated: 'Stated',
      bound: 'With a bound, or about',
      planned: 'Due, planned or forecast',
      suspected: 'Suspected',
      'stated-in-words': 'In words',
      'not-stated': 'Not stated',
      derived: 'Derived by us',
    },
  },
  {
    legend: 'Speaker',
    attribute: 'data-speaker',
    of: speakersOf,
    names: { ...speakers, us, nobody: 'nobody' },
  },
  {
    legend: 'Source',
    attribute: 'data-source',
    of: worksOf,
    names: {
      ...Object.fromEntries(Object.keys(sources).map((id) => [id, shortName(findSource(id))])),
      none: 'No note',
      explained: 'Note without a source',
    },
  },
];

/** The filters, with the values that some number has. */
export const numberFilters = traits.map(({ legend, attribute, of, names }) => {
  const there = new Set(numbers.flatMap(of));
  return {
    legend,
    attribute,
    choices: Object.entries<string>(names)
      .filter(([value]) => there.has(value))
      .map(([value, words]) => ({ value, words })),
  };
});

/** The values of a number in each attribute. */
export const traitsOf = (fact: Fact): Record<string, string[]> =>
  Object.fromEntries(traits.map(({ attribute, of }) => [attribute, of(fact)]));

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
  const { bound = '', planned } = fact;
  const open = ['about', 'more than', 'as many as'].includes(bound);
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
