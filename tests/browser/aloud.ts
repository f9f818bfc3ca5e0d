/** What is wrong with a page for those who listen to it, as far as its HTML tells. Runs in the browser. */
export function faultsOf(text: string, path: string): string[] {
  const page = new DOMParser().parseFromString(text, 'text/html');
  const all = <E extends Element>(selector: string) => [...page.querySelectorAll<E>(selector)];
  return [
    ...frameFaults(),
    ...all<HTMLTableElement>('table').flatMap(tableFaults),
    ...all('svg:not([aria-hidden=true], [aria-hidden=true] *)').flatMap(drawingFaults),
    ...all('[aria-hidden=true] :is(a, button, input, summary, [tabindex])').map(
      (hidden) => `unheard, but a stop: ${wordsOf(hidden)}`,
    ),
    ...repeated(all('summary').map(nameOf)).map((name) => `two to open are called "${name}"`),
    ...linkFaults(),
  ];

  function frameFaults() {
    const parts = ['body > header.bar', 'body > footer', 'main', 'h1'];
    return [
      ...parts.filter((part) => all(part).length !== 1).map((part) => `not one ${part}`),
      ...(page.documentElement.lang === 'en' ? [] : ['no language']),
      ...(all('a')[0]?.getAttribute('href') === '#main' ? [] : ['the first link skips nothing']),
      ...repeated(all('nav').map(nameOf)).map((name) => `two navigations are called "${name}"`),
    ];
  }

  function tableFaults(table: HTMLTableElement) {
    const name = table.caption?.textContent?.trim() || 'a table without a caption';
    const heads = [...table.querySelectorAll('th')].filter(({ scope }) => !scope);
    const rows = [...table.tBodies].flatMap((body) => [...body.rows]);
    return [
      ...(table.caption ? [] : [name]),
      ...heads.map((head) => `${name}: no scope: ${wordsOf(head)}`),
      ...rows
        .filter((row) => !row.querySelector('th'))
        .map((row) => `${name}: no head: ${wordsOf(row)}`),
    ];
  }

  /** A name short enough to be heard in a breath or two; the table, or what leads to it, has the rest. */
  function drawingFaults(drawing: Element) {
    const { length } = drawing.getAttribute('aria-label') ?? '';
    const figure = drawing.closest('figure, li');
    const more = figure?.querySelector('table, a[href*="/charts/"], figcaption a[href*="/#"]');
    // What these draw, the page lists under it, item by item.
    const listed = page.querySelector('.works, .timeline > section > ol, .chart-page table');
    return [
      ...(length === 0 ? ['a drawing without a name'] : []),
      ...(length > 420 ? [`a name of ${length} characters`] : []),
      ...(more || listed ? [] : [`${figure?.id}: a drawing without its table`]),
    ];
  }

  /** Links without a name; and those called alike, with the same around them, that lead apart. */
  function linkFaults() {
    const links = all<HTMLAnchorElement>('a[href]').map((link) => ({
      name: nameOf(link).toLowerCase(),
      around: aroundOf(link),
      href: new URL(link.getAttribute('href') ?? '', `https://orchard.example${path}`).href,
    }));
    const alike = Map.groupBy(links, ({ name, around }) => `${name} | ${around}`);
    return [
      ...links.filter(({ name }) => !name).map(({ href }) => `a link without a name to ${href}`),
      ...[...alike].flatMap(([key, group]) => {
        const [first, other] = new Set(group.map(({ href }) => href));
        return other ? `"${key}" leads to ${first} and ${other}` : [];
      }),
    ];
  }

  /** What tells links apart: https://www.w3.org/TR/WCAG22/#dfn-programmatically-determined-link-context */
  function aroundOf(link: Element) {
    const around = [];
    for (let at: Element | null = link; at; at = at.parentElement) {
      if (at.matches('li, p, td, th, dd, dt')) around.push(wordsOf(at));
      if (at instanceof HTMLLIElement && at.value) around.push(at.value);
      if (at instanceof HTMLTableCellElement) around.push(columnOf(at));
      if (at instanceof HTMLTableRowElement) around.push(wordsOf(at.querySelector('th')));
      if (at instanceof HTMLTableElement) around.push(at.caption?.textContent);
      if (at.matches('nav, [role=dialog]')) around.push(nameOf(at));
    }
    return around.join(' < ');
  }

  function columnOf(cell: HTMLTableCellElement) {
    return wordsOf(cell.closest('table')?.tHead?.rows[0]?.cells[cell.cellIndex] ?? null);
  }

  function nameOf(element: Element): string {
    const by = element.getAttribute('aria-labelledby')?.split(' ');
    if (!by) return element.getAttribute('aria-label') ?? wordsOf(element);
    return by.map((id) => wordsOf(page.getElementById(id))).join(' ');
  }

  function wordsOf(element: Element | null) {
    const heard = element?.cloneNode(true) as Element | undefined;
    for (const unheard of heard?.querySelectorAll('[aria-hidden=true]') ?? []) unheard.remove();
    return heard?.textContent?.trim().replaceAll(/\s+/g, ' ') ?? '';
  }

  function repeated(names: readonly string[]) {
    return names.filter((name, i) => names.indexOf(name) < i);
  }
}
