// Marks in the contents of a section what is being read, and says how much is left, once the reader
// scrolls.

import { minutes } from '../../format/say/words';
import { element } from '../element';
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
  const rest = rail.querySelector('.left');
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
    if (rest) rest.textContent = left;
    // Where a heading stands for its name, the name stays for the ear.
    const words = [element('b', {}, at || name), element('span', {}, left)];
    if (at) words.unshift(element('span', { className: 'unseen' }, name));
    button?.replaceChildren(...words);
  });

  rail.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) rail.hidePopover?.();
  });
}

/**
 * How long the text below a line takes to read, in words, given its paragraphs and how many words all
 * of them have. A paragraph is as long as its letters are many, and they fill it evenly.
 */
function howMuchLeft(paragraphs: readonly Element[], words: number) {
  const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
  const sizes = paragraphs.map((paragraph) => ({ paragraph, size: paragraph.textContent.length }));
  const all = sum(sizes.map(({ size }) => size)) || 1;
  return function sayLeft(line: number) {
    const below = sum(sizes.map(({ paragraph, size }) => size * partBelow(paragraph, line)));
    const wordsLeft = (words * below) / all;
    if (!wordsLeft) return '';
    return wordsLeft < minute
      ? 'less than a minute left'
      : `about ${minutes(wordsLeft)}\u00a0min left`;
  };
}

/** Words that are no longer said to take a minute. */
const minute = 120;

/** How much of a paragraph stands below a line, from 0 to 1. */
function partBelow(paragraph: Element, line: number) {
  const { top, bottom, height } = paragraph.getBoundingClientRect();
  return top > line ? 1 : Math.max(0, bottom - line) / (height || 1);
}
