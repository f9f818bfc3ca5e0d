import sheet from '../styles/search.css?inline';
import { adopt } from './adopt';
import { clicked } from './clicked';
import { element } from './element';
import { mark } from './mark-found';
import { tab } from './kept';
import { type Box, searchBox } from './search-box';
import { findPlace, keepPlace } from './search-place';

/** What the last words of this tab are kept under. */
const key = 'asked';

let dialog: HTMLDialogElement | undefined;
let box: Box | undefined;

/** Open the search over the page. */
export function openSearch(site: URL) {
  adopt(sheet);
  dialog ??= makeDialog(site);
  // It gives the focus back to where it was opened, and so the search can.
  document.querySelector<HTMLElement>('.brief:popover-open')?.hidePopover();
  if (!dialog.open) dialog.showModal();
  box?.field.select();
}

/** Have the search stand on its own page, with the words that the address asks for. */
export function searchOn(page: HTMLElement, site: URL) {
  adopt(sheet);
  if (!box) {
    const asked = new URL(location.href).searchParams.get('q') ?? '';
    box = searchBox(site, 'h2', (words) => history.replaceState(history.state, '', at(words)));
    box.field.setAttribute('aria-labelledby', 'search-title');
    page.append(box.field, box.status, box.hits);
    if (asked) void box.ask(asked).then(findPlace);
    keepPlace();
    return;
  }
  box.field.focus();
}

function at(words: string) {
  const address = new URL(location.href);
  if (words) address.searchParams.set('q', words);
  else address.searchParams.delete('q');
  return address;
}

function makeDialog(site: URL) {
  box = searchBox(site, 'h3', (words) => tab.remember(key, words));
  void box.ask(tab.recall(key) ?? '');
  const { field, status, hits } = box;
  const title = element('h2', { id: 'search-title' }, 'Search');
  field.setAttribute('aria-labelledby', title.id);
  const close = element('button', { type: 'button' }, 'Close');
  const made = element(
    'dialog',
    { className: 'search-dialog' },
    element('div', { className: 'search-head' }, title, close, field),
    status,
    hits,
  );
  made.setAttribute('aria-labelledby', title.id);
  close.addEventListener('click', () => made.close());
  // In a field that has words, the key would only empty it.
  made.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    made.close();
  });
  made.addEventListener('click', (event) => {
    const link = clicked(event);
    if (event.target === made) made.close();
    // A link to a page as a whole loads it anew, and its words are marked then.
    if (!link?.hash || link.pathname !== location.pathname) return;
    made.close();
    setTimeout(mark);
  });
  document.body.append(made);
  return made;
}
