/** A page that the bar leads to. */
interface Place {
  /** From that of the site: `sources/`. */
  path: string;
  name: string;
  /** What it holds, in a few words, where the first page leads to it too. */
  what?: string;
}

/** The pages that the bar leads to, in its order. */
export const places: readonly Place[] = [
  { path: 'charts/', name: 'Charts', what: 'its figures, all together' },
  { path: 'timeline/', name: 'Timeline', what: 'what the report dates, in the order of time' },
  { path: 'names/', name: 'Names', what: 'whom and what it names, and where' },
  { path: 'data/', name: 'Data', what: 'its numbers by subject' },
  { path: 'sources/', name: 'Sources', what: 'its notes, and the works they cite' },
  { path: 'about/', name: 'About' },
];
