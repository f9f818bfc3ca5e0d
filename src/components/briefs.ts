// A number in the text or in a table opens its page in brief, where this page has it. Without
// scripts, and where a key asks for a new tab or window, it is the link that it looks like.

import { addressOf } from './number';

document.addEventListener('click', (event) => {
  const { button, ctrlKey, metaKey, shiftKey, altKey, target } = event;
  if (button || ctrlKey || metaKey || shiftKey || altKey || !(target instanceof Element)) return;
  const link = target.closest<HTMLAnchorElement>('a.quantity');
  const brief = briefOf(link);
  if (!link || !brief) return;
  event.preventDefault();
  brief.showPopover({ source: link });
  brief.focus();
});

function briefOf(link: HTMLAnchorElement | null) {
  // A brief does not open itself anew.
  if (!link || link.closest('[popover]')) return null;
  return document.getElementById(`brief/${addressOf(link)}`);
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('a.quantity')) {
  if (briefOf(link)) link.setAttribute('aria-haspopup', 'dialog');
}
