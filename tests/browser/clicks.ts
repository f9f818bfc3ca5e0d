declare global {
  interface Window {
    /** What became of each click: taken by a script of the page, or left to the browser. */
    clicks: ('taken' | 'left')[];
  }
}

/**
 * Write down what becomes of each click, and let none of them leave the page: whether a browser opens
 * a tab is its own affair, and some without a window open none. Runs in the browser.
 */
export function watchClicks() {
  window.clicks = [];
  addEventListener('click', (event) => {
    window.clicks.push(event.defaultPrevented ? 'taken' : 'left');
    event.preventDefault();
  });
}
