import { element } from '../element';
import { keyOf } from '../key';

/** The links that open a brief of what they lead to. Those of the search and of drawings lead there. */
export const opening =
  ':is(.quantity, .cross, .term, [href*="#note-"], [href*="#remark-"]):not(.permalink, .hits a, svg a)';

/** What the page keeps for this script: a blank brief, and those of what stands on other pages. */
const innerHTML = document.querySelector('.kept')?.innerHTML ?? '';
const kept = element('template', { innerHTML }).content;

/** The brief of what a link leads to: one that the page keeps, or of a note or a figure on this page. */
export function briefOf(link: HTMLAnchorElement) {
  if (!link.matches(opening)) return null;
  const key = keyOf(link);
  const id = `brief/${key}`;
  const brief = document.getElementById(id);
  if (brief) return brief.contains(link) ? null : brief;
  const found = kept.getElementById(id);
  if (found) return readied(found);
  const thing = document.getElementById(key);
  if (thing?.matches('figure')) return briefOfFigure(thing);
  return thing?.matches('.endnotes li') ? briefOfNote(thing) : null;
}

/** A note or a remark as it stands at the end. */
function briefOfNote(note: HTMLElement) {
  const mark = document.querySelector(`sup [href="#${note.id}"]`);
  return filled(note.id, mark?.ariaLabel ?? '', 'All notes of this section', wordsOf(note));
}

/** The words of a note or a remark, without the ways back and the sign that links to it. */
export const wordsOf = (note: HTMLElement) => copies(note.querySelector('p')?.childNodes ?? []);

/** A figure: what it finds and what it shows, and its narrow drawing. */
function briefOfFigure(figure: HTMLElement) {
  const name = figure.querySelector('.figure-number')?.textContent ?? '';
  const parts = figure.querySelectorAll('h3, .subtitle, .key, .drawing.narrow');
  return filled(figure.id, name, 'Go to the figure', copies(parts));
}

const copies = (nodes: Iterable<Node>) => [...nodes].map((node) => node.cloneNode(true));

/** The blank, filled with what the page holds already: a thing by its id, a heading, words, the way there. */
function filled(id: string, name: string, way: string, parts: readonly Node[]) {
  const brief = kept.firstElementChild?.cloneNode(true) as HTMLElement;
  const words = element('div', {}, ...parts);
  // An anchor stands once, and keys read a drawing where it stands.
  for (const part of words.querySelectorAll('[id], [tabindex]')) {
    part.removeAttribute('id');
    part.removeAttribute('tabindex');
  }
  brief.id = `brief/${id}`;
  brief.append(
    element('h2', {}, name),
    words,
    element('p', {}, element('a', { href: `#${id}` }, way)),
  );
  return readied(brief);
}

/** A brief with its name, which it says first, a copy of the link there, which it says last, and its button. */
function readied(brief: HTMLElement) {
  const way = brief.lastElementChild?.querySelector('a');
  const copy = { className: 'permalink', textContent: 'Copy link' };
  way?.after(' ', Object.assign(way.cloneNode(), copy));
  brief.ariaLabel = brief.querySelector('h2, p, dt')?.textContent ?? '';
  const close = brief.querySelector('button');
  if (close) close.popoverTargetElement = brief;
  return brief;
}
