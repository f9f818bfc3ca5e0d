import { element } from '../element';
import { keyOf } from '../key';

/** The links that open a brief of what they lead to. Those of the search and of drawings lead there. */
export const opening =
  ':is(.quantity, .ref, .term, [href*="#note-"], [href*="#remark-"]):not(.permalink, .hits a, svg a)';

/** What a link shows in place: a brief that the page has, or a note or a figure on this page. */
function shownBy(link: HTMLAnchorElement) {
  if (!link.matches(opening)) return null;
  const brief = document.getElementById(`brief/${keyOf(link)}`);
  if (brief) return brief.contains(link) ? null : brief;
  const thing = link.pathname === location.pathname ? document.getElementById(keyOf(link)) : null;
  return thing?.matches('.endnotes li, figure') ? thing : null;
}

/** The brief of it. */
export function briefOf(link: HTMLAnchorElement) {
  const thing = shownBy(link);
  if (!thing || thing.matches('.brief')) return thing;
  return thing.matches('figure') ? briefOfFigure(thing) : briefOfNote(thing);
}

/** A note or a remark as it stands at the end. */
function briefOfNote(note: HTMLElement) {
  const mark = document.querySelector(`sup [href="#${note.id}"]`);
  return sheet(note.id, mark?.ariaLabel ?? '', 'All notes of this section', wordsOf(note));
}

/** The words of a note or a remark, but for the ways back and the sign that links to it. */
export const wordsOf = ({ childNodes }: HTMLElement) =>
  copies([...childNodes].filter((node) => !(node as Element).matches?.('.backs, .permalink')));

/** A figure: what it finds and what it shows, and its narrow drawing. */
function briefOfFigure(figure: HTMLElement) {
  const name = figure.querySelector('.figure-number > *')?.textContent ?? '';
  const parts = figure.querySelectorAll('h3, .subtitle, .key, .drawing.narrow');
  return sheet(figure.id, name, 'Go to the figure', copies([...parts]));
}

const copies = (nodes: readonly Node[]) => nodes.map((node) => node.cloneNode(true));

/** A brief made of what the page holds already: a thing by its id, a heading, words, the way there. */
function sheet(id: string, name: string, way: string, parts: Iterable<Node>) {
  const href = `#${id}`;
  const close = element('button', {}, 'Close');
  const words = element('div', {}, ...parts);
  const brief = element(
    'div',
    { id: `brief/${id}`, className: 'brief', popover: 'auto', role: 'dialog', ariaLabel: name },
    close,
    element('h2', {}, name),
    words,
    element(
      'p',
      {},
      element('a', { href }, way),
      ' ',
      element('a', { href, className: 'permalink' }, 'Copy link'),
    ),
  );
  brief.tabIndex = -1;
  close.popoverTargetElement = brief;
  // An anchor stands once, and keys read a drawing where it stands.
  for (const part of words.querySelectorAll('[id], [tabindex]')) {
    for (const name of ['id', 'tabindex', 'aria-roledescription']) part.removeAttribute(name);
    if (part.role === 'application') part.role = 'img';
  }
  document.body.append(brief);
  return brief;
}
