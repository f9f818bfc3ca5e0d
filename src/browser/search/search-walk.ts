/** Let the arrow keys walk from the field through the hits, and Enter in the field follow the first. */
export function walkHits(field: HTMLElement, hits: HTMLElement) {
  field.addEventListener('keydown', (event) => {
    const first = hits.querySelector<HTMLElement>('li a');
    if (!first || event.isComposing) return;
    if (event.key === 'Enter') first.click();
    else if (event.key === 'ArrowDown') first.focus();
    else return;
    event.preventDefault();
  });
  // A link is but the first line of its hit.
  hits.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element) || !target.matches(':focus-visible')) return;
    target.closest('li, hgroup')?.scrollIntoView({ block: 'nearest' });
    target.scrollIntoView({ block: 'nearest' });
  });
  hits.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const links = [...hits.querySelectorAll('a')];
    const at = links.findIndex((link) => link === document.activeElement);
    (links[at + step] ?? (step < 0 ? field : undefined))?.focus();
  });
}
