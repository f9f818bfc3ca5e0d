/** What a mark and its label take up, from left to right. */
export type Span = [from: number, to: number];

/** The space between two on one level. */
const space = 12;

/** Put each span on the first level, counted from 0, on which it meets no span before it. */
export function levelsOf(spans: readonly Span[]) {
  const levels: Span[][] = [];
  return spans.map(([from, to]) => {
    const free = levels.findIndex((held) =>
      held.every(([start, end]) => to + space <= start || end + space <= from),
    );
    const level = free < 0 ? levels.length : free;
    levels[level] = [...(levels[level] ?? []), [from, to]];
    return level;
  });
}
