// Marks in the contents of a section what is being read, and says how much is left, once the reader
// scrolls.

import { element } from './element';
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
    // Its name stays, for the ear; at the head of the section nothing else is there to say.
    const words = ['In this section', heading?.textContent.trim() ?? '', left].filter(Boolean);
    if (words.join() === said) return;
    said = words.join();
    if (minutes) minutes.textContent = left;
    button?.replaceChildren(...words.map((word) => element('span', {}, word)));
  });

  rail.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) rail.hidePopover?.();
  });
}
