// Tables whose rows can be put in the order of a column. Without scripts they stand in the order
// of the page.

const { compare } = new Intl.Collator(document.documentElement.lang, { numeric: true });

for (const table of document.querySelectorAll<HTMLTableElement>('table.sortable')) {
  table.tHead?.querySelectorAll('th').forEach((head, column) => makeSortable(table, head, column));
}

function makeSortable(table: HTMLTableElement, head: HTMLTableCellElement, column: number) {
  const button = document.createElement('button');
  button.append(...head.childNodes);
  head.append(button);
  button.addEventListener('click', () => {
    const descending = head.ariaSort === 'ascending';
    for (const other of table.querySelectorAll('thead th')) other.ariaSort = null;
    head.ariaSort = descending ? 'descending' : 'ascending';
    const rows = table.querySelectorAll<HTMLTableRowElement>('tbody tr:not(.group)');
    table.tBodies[0]?.append(...inOrder([...rows], column, descending));
  });
}

/** Rows in the order of a column; those with nothing there come last either way. */
function inOrder(rows: HTMLTableRowElement[], column: number, descending: boolean) {
  const keyed = rows.map((row) => ({ row, key: sortKey(row.cells[column]) }));
  const filled = keyed.filter(({ key }) => key);
  filled.sort((a, b) => (descending ? inOne(b.key, a.key) : inOne(a.key, b.key)));
  return [...filled, ...keyed.filter(({ key }) => !key)].map(({ row }) => row);
}

/** What a cell is sorted by: what it says it is, or else its words. */
const sortKey = (cell?: HTMLTableCellElement) =>
  cell?.dataset['sort'] ?? cell?.textContent?.trim() ?? '';

/** Numbers by their size, anything else by its letters. */
function inOne(a: string, b: string) {
  const difference = Number(a) - Number(b);
  return Number.isNaN(difference) ? compare(a, b) : difference;
}

export {};
