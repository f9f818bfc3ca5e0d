/** So many of a row, those nearest to one of it. */
export function near<T>(row: readonly T[], one: T, most: number): readonly T[] {
  const middle = row.indexOf(one) - Math.floor((most - 1) / 2);
  const first = Math.max(0, Math.min(middle, row.length - most));
  return row.slice(first, first + most);
}
