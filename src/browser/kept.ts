// What is kept on this device. A browser may refuse to keep anything, and then nothing is kept.

import { root } from '../web/href';

/** Until it is forgotten. */
export const device = keeper('localStorage');

/** Until this tab is closed. */
export const tab = keeper('sessionStorage');

function keeper(where: 'localStorage' | 'sessionStorage') {
  // Other sites may keep something at this origin, too.
  const named = (key: string) => root + key;
  return {
    /** What is kept under a key; null where there is nothing. */
    recall: (key: string) => attempt(() => window[where].getItem(named(key))) ?? null,
    remember: (key: string, words: string) =>
      void attempt(() => window[where].setItem(named(key), words)),
    forget: (key: string) => void attempt(() => window[where].removeItem(named(key))),
  };
}

function attempt<T>(act: () => T) {
  try {
    return act();
  } catch {
    return undefined;
  }
}
