// A number in the text or in a table opens its page in brief, where this page has it. Without
// scripts, and where a key asks for a new tab or window, it is the link that it looks like.

import { addressOf } from './number';

document.addEventListener('click', (event) => {
  const { button, ctrlKey, metaKey, shiftKey, altKey, target } = event;
  if (button || ctrlKey || metaKey || shiftKey || altKey || !(target instanceof Element)) return;
  const link = target.closest('a');
  // What a brief leads to may be on this page, and it would cover it.
  link?.closest<HTMLElement>('.brief')?.hidePopover();
  const brief = briefOf(link);
  if (!link || !brief) return;
  event.preventDefault();
  brief.showPopover({ source: link });
  brief.focus();
});

for (const link of document.querySelectorAll('a')) {
  if (briefOf(link)) link.setAttribute('aria-haspopup', 'dialog');
}

/** The brief of the number that a link leads to, if this page has it and the browser can show it. */
function briefOf(link: HTMLAnchorElement | null) {
  if (!link?.matches('.quantity') || !('popover' in link)) return null;
  return document.getElementById(`brief/${addressOf(link)}`);
}
