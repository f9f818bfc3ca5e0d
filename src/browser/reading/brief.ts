import { element } from '../element';
import { keyOf, type Link } from '../key';

/** The marks of numbers in drawings. */
export const marks = '.chart a[href*="/numbers/"]';

/** The links that open a brief of what they lead to. Those of the search, and other marks, lead there. */
export const opening = `:is(.quantity, .cross, .term, [href*="#note-"], [href*="#remark-"]):not(.permalink, .hits a, svg a), ${marks}`;

/** What the page keeps for this script: a blank brief, and the words of those of what stands on other pages. */
const innerHTML = document.querySelector('.kept')?.innerHTML ?? '';
const kept = element('template', { innerHTML }).content;

/** The brief of what a link leads to: one that the page keeps, or of a note or a figure on this page. */
export function briefOf(link: Link) {
  if (!link.matches(opening)) return null;
  const key = keyOf(link);
  const brief = document.getElementById(`brief/${key}`);
  if (brief) return brief.contains(link) ? null : brief;
  const found = kept.querySelector(`p:last-child > [href="${link.getAttribute('href')}"]`);
  if (found) return filled(key, found.closest('div')?.childNodes ?? []);
  const thing = document.getElementById(key);
  if (thing?.matches('figure')) return briefOfFigure(thing);
  return thing?.matches('.endnotes li') ? briefOfNote(thing) : null;
}

/** A note or a remark as it stands at the end. */
function briefOfNote(note: HTMLElement) {
  const mark = document.querySelector(`sup [href="#${note.id}"]`);
  return copied(note.id, mark?.ariaLabel ?? '', 'All notes of this section', wordsOf(note));
}

/** The words of a note or a remark, without the ways back and the sign that links to it. */
export const wordsOf = (note: HTMLElement) => copies(note.querySelector('p')?.childNodes ?? []);

/** A figure: what it finds and what it shows, and the drawing for a phone. */
function briefOfFigure(figure: HTMLElement) {
  const name = figure.querySelector('.figure-number')?.textContent ?? '';
  const parts = figure.querySelectorAll('h3, .subtitle, .key, .drawing:not(.narrow + *)');
  return copied(figure.id, name, 'Go to the figure', copies(parts));
}

const copies = (nodes: Iterable<Node>) => [...nodes].map((node) => node.cloneNode(true));

/** A brief of what the page holds already: a thing by its id, a heading, words, the way there. */
function copied(id: string, name: string, way: string, parts: readonly Node[]) {
  const words = element('div', {}, ...parts);
  // An anchor stands once, and keys read a drawing where it stands.
  for (const part of words.querySelectorAll('[id], [tabindex]')) {
    part.removeAttribute('id');
    part.removeAttribute('tabindex');
  }
  const there = element('p', {}, element('a', { href: `#${id}` }, way));
  return filled(id, [element('h2', {}, name), words, there]);
}

/** The blank, filled: named by what it says first, with a copy of the link there, which it says last. */
function filled(key: string, parts: Iterable<Node>) {
  const brief = kept.firstElementChild?.cloneNode(true) as HTMLElement;
  brief.id = `brief/${key}`;
  brief.append(...parts);
  const way = brief.lastElementChild?.querySelector('a');
  const copy = { className: 'permalink', textContent: 'Copy link' };
  way?.after(' ', Object.assign(way.cloneNode(), copy));
  brief.ariaLabel = brief.querySelector('h2, p, dt')?.textContent ?? '';
  const close = brief.querySelector('button');
  if (close) close.popoverTargetElement = brief;
  return brief;
}
