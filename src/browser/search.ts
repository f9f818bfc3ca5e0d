import sheet from '../styles/search.css?inline';
import found from '../styles/found.css?inline';
import { adopt } from './adopt';
import { element } from './element';
import { mark } from './mark-found';
import { type Box, searchBox } from './search-box';

let dialog: HTMLDialogElement | undefined;
let box: Box | undefined;

/** Open the search over the page. */
export function openSearch(site: URL) {
  adopt(sheet + found);
  dialog ??= makeDialog(site);
  if (!dialog.open) dialog.showModal();
  box?.field.select();
}

/** Have the search stand on its own page, with the words that the address asks for. */
export function searchOn(page: HTMLElement, site: URL) {
  adopt(sheet + found);
  if (!box) {
    const heading = document.querySelector('h1');
    if (heading) heading.id = 'search-title';
    const asked = new URL(location.href).searchParams.get('q') ?? '';
    box = searchBox(site, 'h2', (words) => history.replaceState(history.state, '', at(words)));
    box.field.setAttribute('aria-labelledby', 'search-title');
    page.append(box.field, box.status, box.hits);
    if (asked) box.ask(asked);
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
  box = searchBox(site, 'h3');
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
    const link = event.target instanceof Element && event.target.closest('a');
    if (event.target === made) made.close();
    if (!link || link.pathname !== location.pathname || event.ctrlKey || event.metaKey) return;
    made.close();
    setTimeout(mark);
  });
  document.body.append(made);
  return made;
}
