// The link in the bar opens the search in place, and so does the key `/`. All that searches is asked
// for only then; where it cannot be had, the link leads to the page of the search.

import { clicked } from './clicked';

const link = document.querySelector<HTMLAnchorElement>('.bar .search');
const page = document.querySelector<HTMLElement>('[data-search]');

if (link && page) void open(link);

document.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, target, defaultPrevented } = event;
  if (key !== '/' || ctrlKey || metaKey || altKey || defaultPrevented || !link) return;
  // https://www.w3.org/TR/WCAG22/#character-key-shortcuts
  if (document.documentElement.dataset['display']?.includes('no-key')) return;
  if (target instanceof HTMLElement && target.matches('input, select, textarea')) return;
  event.preventDefault();
  void open(link);
});

link?.addEventListener('click', (event) => {
  if (!clicked(event)) return;
  event.preventDefault();
  void open(link);
});

async function open({ href }: HTMLAnchorElement) {
  const site = new URL('..', href);
  try {
    const search = await import('./search');
    if (page) search.searchOn(page, site);
    else search.openSearch(site);
  } catch {
    if (!page) location.assign(href);
  }
}
