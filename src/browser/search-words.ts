import { element } from './element';

/** What is said before anything is typed. */
export const emptyWords = (site: URL) => [
  element(
    'p',
    {},
    'Words, numbers and names of the whole edition: text, notes, works, charts, tables, dates and remarks. Cyrillic and Latin letters find each other, and accents may be left out.',
  ),
  element('p', {}, 'Try a name, a number such as 36.6, or “note 31”. ', ...indexes(site)),
];

/** What is said where nothing is found. */
export const missing = (site: URL) => [
  element('p', {}, 'Try fewer letters, or another spelling. ', ...indexes(site)),
];

/** What is said where there is no search. */
export const lostWords = (site: URL) => [element('p', {}, ...indexes(site))];

/** The lists that can be read through instead. */
function indexes(site: URL) {
  const to = (path: string, name: string) => element('a', { href: new URL(path, site).href }, name);
  return [
    'Or read through ',
    to('#contents', 'contents'),
    ', ',
    to('names/', 'names'),
    ', ',
    to('numbers/', 'numbers'),
    ', ',
    to('sources/', 'sources and notes'),
    ', ',
    to('timeline/', 'timeline'),
    ' or ',
    to('charts/', 'charts'),
    '.',
  ];
}
