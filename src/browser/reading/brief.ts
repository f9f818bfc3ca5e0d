import { keyOf } from '../key';
import { sheet } from './sheet';

/** The links that open a brief of what they lead to. Those of the search and of drawings lead there. */
export const opening =
  ':is(.quantity, .ref, .term, [href*="#note-"]):not(.permalink, .hits a, svg a)';

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

/** A note as it stands at the end, but for the ways back and the sign that links to it. */
function briefOfNote({ id, childNodes }: HTMLElement) {
  const parts = [...childNodes].filter(
    (node) => !(node as Element).matches?.('.backs, .permalink'),
  );
  return sheet(id, `Note ${id.slice('note-'.length)}`, 'All notes of this section', copies(parts));
}

/** A figure: what it finds and what it shows, and its narrow drawing. */
function briefOfFigure(figure: HTMLElement) {
  const name = figure.querySelector('.figure-number > *')?.textContent ?? '';
  const parts = figure.querySelectorAll('h3, .subtitle, .key, .drawing.narrow');
  return sheet(figure.id, name, 'Go to the figure', copies([...parts]));
}

const copies = (nodes: readonly Node[]) => nodes.map((node) => node.cloneNode(true));
