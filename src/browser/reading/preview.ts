import type { Link } from '../key';
import { opening } from './brief';
import { show, shown } from './show';

/** The links in the text that show what they lead to when they are pointed at, or have the focus. */
const previewed = `:is(${opening}):not(.quantity, .brief *)`;

/** What is open and not to be taken from a reader: another popover, a brief that was gone into. */
const kept = ':popover-open:is(:focus-within, :not(.brief))';

/**
 * Show notes and the like at once to who points at their links or comes to them by keys. The focus
 * stays where it is; Enter or a click goes in. https://www.w3.org/TR/WCAG22/#content-on-hover-or-focus
 */
export function preview() {
  document.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType !== 'touch') attend(target);
  });
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element && target.matches(':focus-visible, .brief *')) attend(target);
  });
  // The next stop after a link would be in its preview: https://html.spec.whatwg.org/#dom-showpopover
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') clearTimeout(timer);
    const open = shown();
    if (key === 'Tab' && open?.source === document.activeElement) open.brief.hidePopover();
  });
}

let timer: ReturnType<typeof setTimeout> | undefined;

function later(wait: number, act: () => void) {
  clearTimeout(timer);
  timer = setTimeout(act, wait);
}

function attend(target: EventTarget | null) {
  if (!(target instanceof Element)) return;
  const near = target.closest<Link>(previewed);
  const link = near && !hasBeside(near) ? near : null;
  const open = shown();
  if (open && (link === open.source || open.brief.contains(target))) clearTimeout(timer);
  else if (link) later(150, () => document.querySelector(kept) ?? show(link));
  else later(250, leave);
}

/** Whether the note of a mark stands in the margin, and in sight: then that is lit, and says it. */
function hasBeside(link: Element) {
  const note = link.closest('.note-mark:not(.ours)')?.nextElementSibling;
  return (note?.getClientRects()[0]?.bottom ?? Infinity) <= innerHeight;
}

/** Close what neither pointer nor focus is at. */
function leave() {
  const open = shown();
  if (open?.brief.matches(':hover, :focus-within')) return;
  if (!open?.source.matches(':hover, :focus-visible')) open?.brief.hidePopover();
}
