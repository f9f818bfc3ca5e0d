// Marks in the contents of a section what is being read, and says how much is left, once the reader
// scrolls.

import { element } from '../element';
import { howMuchLeft } from './left';
import { lastAbove, onScroll, readingLine } from './reading-line';

const inside = document.querySelector<HTMLElement>('.rail');
if (inside) follow(inside);

function follow(rail: HTMLElement) {
  const links = [...rail.querySelectorAll('a')];
  const targets = links.flatMap(({ hash }) => document.getElementById(hash.slice(1)) ?? []);
  const headings = targets.filter((target) => target.matches('h2'));
  const figures = targets.filter((target) => target.matches('figure'));
  const sayLeft = howMuchLeft(
    [...document.querySelectorAll('.prose > p')],
    Number(rail.dataset['words']),
  );
  const minutes = rail.querySelector('.left');
  const button = document.querySelector('.where');
  const name = button?.textContent.trim() ?? '';
  let said = '';

  onScroll(() => {
    const line = readingLine();
    const heading = lastAbove(headings, line);
    const figure = lastAbove(figures, line);
    const seen = figure && figure.getBoundingClientRect().bottom > line ? figure : undefined;
    for (const link of links) {
      const here = [heading, seen].some((target) => target && link.hash === `#${target.id}`);
      link.ariaCurrent = here ? 'true' : null;
    }
    const left = sayLeft(line);
    const at = heading?.textContent.trim() ?? '';
    if (at + left === said) return;
    said = at + left;
    if (minutes) minutes.textContent = left;
    // Where a heading stands for its name, the name stays for the ear.
    const words = [element('b', {}, at || name), element('span', {}, left)];
    if (at) words.unshift(element('span', { className: 'unseen' }, name));
    button?.replaceChildren(...words);
  });

  rail.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) rail.hidePopover?.();
  });
}
