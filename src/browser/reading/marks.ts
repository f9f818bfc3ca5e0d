// Adds to charts what paper cannot do: a number in the text and its mark in a chart light each other
// up, and the arrow keys read the marks of a chart one by one. Nothing is said here that the page
// does not say without it.

import { element } from '../element';
import { keyOf } from '../key';

/** The address of what is pointed at: a mark, a number, or the row of one. */
function addressAt(target: EventTarget | null) {
  if (!(target instanceof Element)) return undefined;
  const mark = target.closest<SVGElement>('[data-of]');
  const link =
    target.closest<HTMLAnchorElement>('a.quantity') ??
    target.closest('figure tr')?.querySelector<HTMLAnchorElement>('.quantity');
  return mark?.dataset['of'] ?? (link ? keyOf(link) : undefined);
}

let shining: string | undefined;

function light(address: string | undefined) {
  if (address === shining) return;
  shining = address;
  for (const lit of document.querySelectorAll('.lit')) lit.classList.remove('lit');
  if (!address) return;
  const same = `[data-of="${address}"], a.quantity[href$="/numbers/${address}/"]`;
  for (const part of document.querySelectorAll(same)) {
    part.classList.add('lit');
    part.closest('figure tr')?.classList.add('lit');
    part.closest('.chart')?.classList.add('lit');
  }
}

for (const type of ['pointerover', 'focusin']) {
  document.addEventListener(type, ({ target }) => light(addressAt(target)));
}

const announcer = element('output', { className: 'unseen' });
document.body.append(announcer);

/** How far each key goes among so many marks, from the one it is at; none is −1. */
const steps: Record<string, (at: number, count: number) => number> = {
  ArrowRight: (at, count) => Math.min(at + 1, count - 1),
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
  Escape: () => -1,
};

for (const chart of document.querySelectorAll<SVGSVGElement>('svg.chart[role="img"]')) {
  const marks = [...chart.querySelectorAll<SVGElement>('[data-of]')];
  if (marks.length > 1) readByKeys(chart, marks);
}

function readByKeys(chart: SVGSVGElement, marks: readonly SVGElement[]) {
  let at = -1;
  chart.tabIndex = 0;
  // Only while it has the focus: as a picture, it is read once, by its name, and never entered.
  chart.addEventListener('focus', () => {
    chart.role = 'application';
    chart.setAttribute('aria-roledescription', 'chart, arrow keys read its marks');
  });
  chart.addEventListener('blur', () => {
    at = -1;
    chart.role = 'img';
    chart.removeAttribute('aria-roledescription');
  });
  chart.addEventListener('keydown', (event) => {
    const step = steps[event.key];
    if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    at = step(at, marks.length);
    const mark = marks[at];
    light(mark?.dataset['of']);
    announcer.textContent = mark ? `${nameOf(mark)}, ${at + 1} of ${marks.length}` : '';
  });
}

const nameOf = (mark: SVGElement) =>
  [...mark.querySelectorAll('text, title')].map(({ textContent }) => textContent.trim()).join(' ');
