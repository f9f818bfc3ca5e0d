import { locale } from '../../format/say/locale';
import { element } from '../element';

/** What is said before anything is typed: hints of the report, the last of them with the indexes. */
export const emptyWords = (hints: readonly string[]) => [
  ...hints.slice(0, -1).map((hint) => element('p', {}, hint)),
  element('p', {}, hints.at(-1) ?? '', ' ', ...orRead()),
];

/** What is said where nothing is found. */
export const missing = () => [
  element('p', {}, 'Try fewer letters, or another spelling. ', ...orRead()),
];

/** What is said where there is no search. */
export const lostWords = () => [element('p', {}, ...orRead())];

const choice = new Intl.ListFormat(locale, { type: 'disjunction' });

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
