// What an address leads to may lie in something closed: a table under its chart. Browsers open it by
// themselves, but not all of them.

function open() {
  const target = document.querySelector(':target');
  const closed = target?.closest<HTMLDetailsElement>('details:not([open])');
  if (!closed) return;
  closed.open = true;
  target?.scrollIntoView();
}

open();
addEventListener('hashchange', open);

export {};
