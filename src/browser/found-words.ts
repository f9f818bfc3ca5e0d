import { tab } from './kept';

/** What leads from a hit to the marks at its place, under one name for the tab. */
export const key = 'found';

/** The words to mark, and the page to mark them on. */
interface Kept {
  pathname: string;
  terms: string[];
}

/** Keep the words that a link was found by until the next page is there. */
export function remember({ pathname }: HTMLAnchorElement, terms: string[]) {
  tab.remember(key, JSON.stringify({ pathname, terms } satisfies Kept));
}

/** The words kept for this page, once; none where they were kept for another. */
export function recall(): ReadonlySet<string> {
  const kept = tab.recall(key);
  tab.forget(key);
  if (!kept) return new Set();
  const { pathname, terms }: Kept = JSON.parse(kept);
  return new Set(pathname === location.pathname ? terms : []);
}
