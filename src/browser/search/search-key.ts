// The link in the bar opens the search in place, and so does the key `/`. All that searches is asked
// for only then; where it cannot be had, the link leads to the page of the search.

import { clicked } from '../clicked';
import { toast } from '../toast';

const link = document.querySelector<HTMLAnchorElement>('.bar .search');
const page = document.querySelector<HTMLElement>('[data-search]');

const lost = 'Search could not be loaded.';

/** Where a / is typed. */
const typing = 'input:not([type=radio], [type=checkbox]), select, textarea';

if (link && page) void open(link);

document.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, target, defaultPrevented } = event;
  if (key !== '/' || ctrlKey || metaKey || altKey || defaultPrevented || !link) return;
  // https://www.w3.org/TR/WCAG22/#character-key-shortcuts
  if (document.documentElement.dataset['display']?.includes('no-key')) return;
  if (target instanceof Element && target.matches(typing)) return;
  event.preventDefault();
  void open(link);
});

link?.addEventListener('click', (event) => {
  if (!clicked(event)) return;
  event.preventDefault();
  void open(link);
});

/**
 * Open the search of this page. Where it cannot be loaded, say so without a line to the site, and lead
 * to the page of the search with one.
 */
async function open({ href }: HTMLAnchorElement) {
  const site = new URL('..', href);
  try {
    const { openSearch, searchOn } = await import('./search');
    if (page) searchOn(page, site);
    else openSearch(site);
  } catch (failure) {
    reportError(failure);
    if (page) page.textContent = lost;
    else if (navigator.onLine) location.assign(href);
    else toast(lost);
  }
}
