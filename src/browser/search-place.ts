import { tab } from './kept';

/** Keep, with what the address asks for, how far down the page is when the reader leaves it. */
export function keepPlace() {
  addEventListener('pagehide', () => tab.remember(location.search, `${scrollY}`));
}

/**
 * Bring who comes back to where they were, once what they found is there again: the browser tries
 * before.
 */
export function findPlace() {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const place = tab.recall(location.search);
  if (place && entry?.type !== 'navigate') scrollTo(0, Number(place));
}
