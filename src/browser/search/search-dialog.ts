import css from './search.css?inline';
import { adopt } from '../adopt';
import { clicked } from '../clicked';
import { element } from '../element';
import { tab } from '../kept';
import { mark } from '../mark-found';
import { askedKey, type Box, searchBox } from './search-box';

let made: { dialog: HTMLDialogElement; box: Box } | undefined;

/** Open the search over the page, with the last words of this tab, to go on or to type over. */
export function openSearch(site: URL) {
  adopt(css);
  made ??= makeDialog(site);
  const { dialog, box } = made;
  const words = tab.recall(askedKey);
  if (words !== null && words !== box.field.value.trim()) void box.ask(words);
  if (!dialog.open) {
    closeBrief();
    dialog.showModal();
  }
  box.field.focus();
  box.field.select();
}

/** It gives the focus back to where it was opened, and so the search can. */
function closeBrief() {
  if (!('hidePopover' in document.body)) return;
  document.querySelector<HTMLElement>('.brief:popover-open')?.hidePopover();
}

function makeDialog(site: URL) {
  const box = searchBox(site, 'h3');
  const { field, status, hits } = box;
  const title = element('h2', { id: 'search-title' }, 'Search');
  field.setAttribute('aria-labelledby', title.id);
  const close = element('button', { type: 'button' }, 'Close');
  const dialog = element(
    'dialog',
    { className: 'search-dialog' },
    element('div', { className: 'search-head' }, title, close, field),
    status,
    hits,
  );
  dialog.setAttribute('aria-labelledby', title.id);
  // By a touch beside it, too, where the browser can tell that.
  dialog.setAttribute('closedby', 'any');
  close.addEventListener('click', () => dialog.close());
  // In a field that has words, the key would only empty it.
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    dialog.close();
  });
  hits.addEventListener('click', (event) => {
    const link = clicked(event);
    // A link to a page as a whole loads it anew, and its words are marked then.
    if (!link?.hash || link.pathname !== location.pathname) return;
    dialog.close();
    setTimeout(mark);
  });
  document.body.append(dialog);
  return { dialog, box };
}
