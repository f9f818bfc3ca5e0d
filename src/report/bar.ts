/** A page that is no section. */
interface Place {
  /** From that of the site: `sources/`. */
  path: string;
  name: string;
  /** What it holds, in a few words, where the first page leads to it too. */
  what?: string;
  /** The foot of each page leads to it, and not the bar. */
  foot?: true;
}

/** Where words are looked for; it stands by itself in the bar. */
export const search: Place = { path: 'search/', name: 'Search' };

/** The pages that every page leads to, in their order. */
export const places: readonly Place[] = [
  search,
  { path: 'charts/', name: 'Charts', what: 'its figures, all together' },
  { path: 'timeline/', name: 'Timeline', what: 'what the report dates, in the order of time' },
  { path: 'names/', name: 'Names', what: 'whom and what it names, and where' },
  { path: 'numbers/', name: 'Numbers', what: 'each with its page, its note and its uses' },
  { path: 'data/', name: 'Data', what: 'its numbers by subject, as files', foot: true },
  { path: 'checks/', name: 'Checks', what: 'whether its sums and spans hold', foot: true },
  { path: 'sources/', name: 'Sources', what: 'its notes, and the works they cite' },
  { path: 'evidence/', name: 'Evidence', what: 'which works stand behind what', foot: true },
  { path: 'remarks/', name: 'Remarks', what: 'where a reader may stumble', foot: true },
  { path: 'accessibility/', name: 'Accessibility', foot: true },
  { path: 'about/', name: 'About' },
];
