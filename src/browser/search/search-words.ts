import { locale } from '../../format/say/locale';
import { element } from '../element';

/** What is said where there are no hits, a paragraph each; the last names the indexes, too. */
export const readOn = (...said: string[]) => [
  ...said.slice(0, -1).map((words) => element('p', {}, words)),
  element('p', {}, said.at(-1) ?? '', ' ', ...orRead()),
];

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
