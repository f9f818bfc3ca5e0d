import css from './search.css?inline';
import { adopt } from '../adopt';
import { type Box, searchBox } from './search-box';

let box: Box | undefined;

/**
 * Have the search stand on its own page, with the words that the address asks for. They are in its
 * fragment, which is sent nowhere.
 */
export function searchOn(page: HTMLElement, site: URL) {
  adopt(css);
  if (box) {
    box.field.focus();
    box.field.select();
    return;
  }
  box = searchBox(site, 'h2', later);
  const { field, status, hits } = box;
  field.setAttribute('aria-labelledby', 'search-title');
  page.replaceChildren(field, status, hits);
  hits.addEventListener('click', () => keep(field.value, scrollY));
  addEventListener('hashchange', () => void answer());
  void answer();
}

/** Look for what the address asks for, and bring who comes back to where they left. */
async function answer() {
  const words = asked(location.hash) ?? asked(location.search);
  const place: unknown = history.state?.place;
  const from = scrollY;
  const listed = words !== null && (await box?.ask(words));
  // Who has scrolled since is where they want to be.
  if (listed && typeof place === 'number' && scrollY === from) scrollTo(0, place);
}

/** What part of an address asks for: that of a link made here, `#q=gold`, or made elsewhere, `?q=gold`. */
const asked = (part: string) => new URLSearchParams(part.slice(1)).get('q');

let timer: ReturnType<typeof setTimeout> | undefined;

/** Keep words once there is a pause: browsers refuse addresses that change at every key. */
function later(words: string) {
  clearTimeout(timer);
  timer = setTimeout(() => keep(words), 300);
}

/** Keep in the address what was looked for and, with it, how far down the page that was left. */
function keep(words: string, place?: number) {
  clearTimeout(timer);
  const address = new URL(location.href);
  address.search = '';
  address.hash = words.trim() && `${new URLSearchParams({ q: words.trim() })}`;
  history.replaceState({ place }, '', address);
  // The browser would bring them back before there is anything to scroll.
  history.scrollRestoration = place === undefined ? 'auto' : 'manual';
}
