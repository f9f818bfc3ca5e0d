import { element } from '../element';

/** What is said where there are no hits, a paragraph each; the last names the indexes, too. */
export const readOn = (...said: string[]) => [
  ...said.slice(0, -1).map((words) => element('p', {}, words)),
  element('p', {}, said.at(-1) ?? '', ' Or read through ', ...indexes(), '.'),
];

/** Links to the indexes, those that the bar names as such: `a, b or c`. */
function indexes() {
  const named = document.querySelectorAll<HTMLAnchorElement>('[data-index]');
  const links = new Map(
    Array.from(named, ({ textContent, href }) => [textContent.trim().toLowerCase(), href]),
  );
  return [...links].flatMap(([words, href], i) => {
    const before = i === links.size - 1 ? ' or ' : ', ';
    return [i ? before : '', element('a', { href }, words)];
  });
}
