let entered: Element | null = null;

/** Follow the focus into briefs and out of them. */
export function followFocus() {
  document.addEventListener('focusin', ({ target }) => {
    entered = (target as Element).closest('.brief');
  });
}

/**
 * Whether the reader went into a brief, and nothing in the page around it had the focus since. Screen
 * readers take the focus from what they read on from, and leave it nowhere: they are in it still.
 */
export const isIn = (brief: Element) => brief === entered;
