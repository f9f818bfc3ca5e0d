// Adds to charts what paper cannot do: a number in the text and its mark in a chart light each other
// up, and a chart is one stop on the way through the page, in which the arrow keys go from mark to mark.

import { keyOf, type Link } from '../key';

/** The address of what is pointed at: a mark, a number, or the row of one. */
function addressAt(target: EventTarget | null) {
  if (!(target instanceof Element)) return undefined;
  const mark = target.closest<SVGElement>('[data-of]');
  const link =
    target.closest<Link>('a.quantity, .chart a') ??
    target.closest('figure tr')?.querySelector<Link>('.quantity');
  return mark?.dataset['of'] ?? (link ? keyOf(link) : undefined);
}

let shining: string | undefined;

function light(address: string | undefined) {
  if (address === shining) return;
  shining = address;
  for (const lit of document.querySelectorAll('.lit')) lit.classList.remove('lit');
  if (!address) return;
  const mark = `[data-of="${address}"]`;
  const same = `${mark}, ${mark} a, :is(.quantity, .chart a)[href$="/numbers/${address}/"]`;
  for (const part of document.querySelectorAll(same)) {
    part.classList.add('lit');
    part.closest('figure tr')?.classList.add('lit');
    part.closest('.chart')?.classList.add('lit');
  }
}

for (const type of ['pointerover', 'focusin']) {
  document.addEventListener(type, ({ target }) => light(addressAt(target)));
}

/** How far each key goes among so many marks, from the one it is at. */
const steps: Record<string, (at: number, last: number) => number> = {
  ArrowRight: (at, last) => Math.min(at + 1, last),
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

for (const chart of document.querySelectorAll<SVGSVGElement>('svg.chart')) {
  const marks = [...chart.querySelectorAll<SVGAElement>('a:not([tabindex])')];
  if (marks.length > 1) readByKeys(chart, marks);
}

function readByKeys(chart: SVGSVGElement, marks: readonly SVGAElement[]) {
  /** The mark that the Tab key comes to. */
  function stopAt(stop: SVGAElement | undefined) {
    for (const mark of marks) mark.setAttribute('tabindex', mark === stop ? '0' : '-1');
  }
  stopAt(marks[0]);
  chart.addEventListener('keydown', (event) => {
    const step = steps[event.key];
    const at = marks.indexOf(document.activeElement as unknown as SVGAElement);
    if (!step || at < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const mark = marks[step(at, marks.length - 1)];
    stopAt(mark);
    mark?.focus();
  });
}
