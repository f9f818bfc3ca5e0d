import { element } from '../element';

/** What is said before anything is typed. */
export const emptyWords = () => [
  element(
    'p',
    {},
    'Words, numbers and names of the whole edition: text, notes, works, charts, tables, dates and remarks. Cyrillic and Latin letters find each other, and accents may be left out.',
  ),
  element('p', {}, 'Try a name, a number such as 36.6, or “note 31”. ', ...orRead()),
];

/** What is said where nothing is found. */
export const missing = () => [
  element('p', {}, 'Try fewer letters, or another spelling. ', ...orRead()),
];

/** What is said where there is no search. */
export const lostWords = () => [element('p', {}, ...orRead())];

const choice = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** Links to the indexes, in a sentence: those that the bar names as such. */
function orRead() {
  const links = new Map(
    [...document.querySelectorAll<HTMLAnchorElement>('[data-index]')].map((link) => [
      link.textContent.trim().toLowerCase(),
      link.href,
    ]),
  );
  const parts = choice
    .formatToParts(links.keys())
    .map(({ type, value }) =>
      type === 'element' ? element('a', { href: links.get(value) ?? '' }, value) : value,
    );
  return ['Or read through ', ...parts, '.'];
}
