// A number, a note, a figure or a term opens in brief where it is named, where this page has it.
// Without scripts or popovers, and where a key asks for a new tab or window, it is the link that it
// looks like. A brief is an auto popover: Escape closes it wherever the focus is, and so does a touch
// beside it.

import { clicked } from '../clicked';
import type { Link } from '../key';
import { preview } from './preview';
import { followFocus, keepInSight, show } from './show';

if ('showPopover' in document.body) {
  document.addEventListener('click', open);
  followFocus();
  keepInSight();
  preview();
}

function open(event: MouseEvent) {
  const link = clicked<Link>(event, 'a');
  if (!link) return;
  const brief = show(link);
  if (brief) {
    event.preventDefault();
    brief.focus();
  } else {
    // What a brief leads to may be on this page, and it would cover it.
    link.closest<HTMLElement>('.brief')?.hidePopover();
  }
}
