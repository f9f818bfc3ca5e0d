import { element } from '../element';
import type { Link } from '../key';
import { briefOf } from './brief';

let entered: Element | null = null;

/** Follow the focus into briefs and out of them. */
export function followFocus() {
  document.addEventListener('focusin', ({ target }) => {
    entered = (target as Element).closest('.brief');
  });
}

/**
 * Whether the reader went into a brief, and nothing in the page around it had the focus since. Screen
 * readers take the focus from what they read on from, and leave it nowhere: they are in it still.
 */
const isIn = (brief: Element) => brief === entered;

let source: Link | undefined;

/** The brief that is open, and the link in the page that it was opened by. */
export function shown() {
  const brief = document.querySelector<HTMLElement>('.brief:popover-open');
  return brief && source && { brief, source };
}

/**
 * Open the brief of what a link leads to, where there is one. One is open at a time: what a link in a
 * brief opens stands in its place, and goes back to where that came from.
 */
export function show(link: Link) {
  const brief = briefOf(link);
  const before = shown();
  if (!brief || (before?.brief === brief && before.source === link)) return brief;
  before?.brief.hidePopover();
  source = before?.brief.contains(link) ? before.source : link;
  // Who reads on past its end, as screen readers do, is behind the words it is about.
  source.closest('.prose > *, main > *')?.after(brief);
  brief.classList.toggle('aside', source instanceof SVGElement);
  brief.showPopover({ source: anchorOf(source) });
  uncover(source, brief);
  markOpened(source, brief);
  return brief;
}

const place = element('span', {});

/**
 * What a brief stands beside: its link; or, since that cannot be a mark, what lies over the drawing at its
 * height, so that the other marks stay in sight.
 */
function anchorOf(link: Link) {
  const drawing = link.closest('svg');
  if (link instanceof HTMLElement || !drawing) return link as HTMLElement;
  const { left, width } = drawing.getBoundingClientRect();
  const { top, height } = link.getBoundingClientRect();
  const [x, y] = [left + scrollX, top + scrollY];
  place.style.cssText = `position:absolute;pointer-events:none;left:${x}px;top:${y}px;width:${width}px;height:${height}px`;
  document.body.append(place);
  return place;
}

/** Mark a link as long as its brief is open. Whoever is in that when it closes is back at the link. */
function markOpened(link: Link, brief: HTMLElement) {
  link.classList.add('opened');
  const leave = () => {
    link.classList.remove('opened');
    if (isIn(brief)) link.focus({ preventScroll: true });
  };
  brief.addEventListener('beforetoggle', leave, { once: true });
}

/** Where the window grew wider or was turned, bring back into sight what the open brief is about. */
export function keepInSight() {
  let width = innerWidth;
  addEventListener('resize', () => {
    // A phone that shows or hides its own bars changes the height alone.
    if (innerWidth === width) return;
    width = innerWidth;
    const open = shown();
    open?.source.scrollIntoView({ block: 'nearest' });
    if (open) uncover(open.source, open.brief);
  });
}

/** A brief at the foot of the screen can hide the words that it is about; the page moves up a little. */
function uncover(link: Link, brief: HTMLElement) {
  const [words, sheet] = [link.getBoundingClientRect(), brief.getBoundingClientRect()];
  const beside = words.right <= sheet.left || words.left >= sheet.right;
  const apart = beside || words.bottom <= sheet.top || words.top >= sheet.bottom;
  if (!apart) scrollBy(0, words.bottom - sheet.top + words.height);
}
