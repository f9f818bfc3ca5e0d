import { indexes } from '../format/indexes';
import { element } from './element';

/** What is said before anything is typed. */
export const emptyWords = (site: URL) => [
  element(
    'p',
    {},
    'Words, numbers and names of the whole edition: text, notes, works, charts, tables, dates and remarks. Cyrillic and Latin letters find each other, and accents may be left out.',
  ),
  element('p', {}, 'Try a name, a number such as 36.6, or “note 31”. ', ...orRead(site)),
];

/** What is said where nothing is found. */
export const missing = (site: URL) => [
  element('p', {}, 'Try fewer letters, or another spelling. ', ...orRead(site)),
];

/** What is said where there is no search. */
export const lostWords = (site: URL) => [element('p', {}, ...orRead(site))];

const choice = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** Links to the indexes, in a sentence. */
function orRead(site: URL) {
  const links = new Map(
    indexes.map(({ path, name }) => [name.toLowerCase(), new URL(path, site).href]),
  );
  const parts = choice
    .formatToParts(links.keys())
    .map(({ type, value }) =>
      type === 'element' ? element('a', { href: links.get(value)! }, value) : value,
    );
  return ['Or read through ', ...parts, '.'];
}
