import { briefOf } from './brief';

let source: HTMLAnchorElement | undefined;

/** The brief that is open, and the link in the page that it was opened by. */
export function shown() {
  const brief = document.querySelector<HTMLElement>('.brief:popover-open');
  return brief && source && { brief, source };
}

/**
 * Open the brief of what a link leads to, where there is one. One is open at a time: what a link in a
 * brief opens stands in its place, and goes back to where that came from.
 */
export function show(link: HTMLAnchorElement) {
  const brief = briefOf(link);
  const before = shown();
  if (!brief || (before?.brief === brief && before.source === link)) return brief;
  before?.brief.hidePopover();
  source = before?.brief.contains(link) ? before.source : link;
  // Who reads on past its end, as screen readers do, is behind the words it is about.
  source.closest('.prose > *')?.after(brief);
  brief.showPopover({ source });
  source.classList.add('opened');
  uncover(source, brief);
  return brief;
}

/** A brief at the foot of the screen can hide the words that it is about; the page moves up a little. */
function uncover(link: HTMLElement, brief: HTMLElement) {
  const [words, sheet] = [link.getBoundingClientRect(), brief.getBoundingClientRect()];
  const apart = words.bottom <= sheet.top || words.top >= sheet.bottom;
  if (!apart) scrollBy(0, words.bottom - sheet.top + words.height);
}

/** The brief that the reader went into last, if none of the page around it had the focus since. */
let entered: Element | null = null;

document.addEventListener('focusin', ({ target }) => {
  entered = (target as Element).closest('.brief');
});

// Its link is marked as long as a brief is open. Who was in one that closes, by whatever way, is back where it was opened. Screen readers take the
// focus from what they read on from, and leave it nowhere: that is in it still.
document.addEventListener(
  'beforetoggle',
  ({ target, newState }) => {
    if (newState !== 'closed' || !(target as Element).matches('.brief')) return;
    source?.classList.remove('opened');
    if (target === entered) source?.focus({ preventScroll: true });
  },
  true,
);
