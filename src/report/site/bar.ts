import type { Place } from '../../format/place';

/** Where every page leads, and that is no section. */
interface MainPage extends Place {
  name: string;
  /** What it holds, in a few words, where the first page and that of the search list it. */
  what?: string;
  /** The foot of each page leads to it, and not the bar. */
  foot?: true;
  /** What it shows; where a report has none of it, the page is not made. */
  of?: Shown;
}

/** What pages show that a report may do without. */
export type Shown = 'figures' | 'events' | 'names' | 'checks' | 'notes' | 'works' | 'remarks';

/** The sections, listed on the first page. */
export const contents: MainPage = {
  path: '',
  anchor: 'contents',
  name: 'Contents',
  what: 'the sections, each in a sentence',
};

/** Where words are looked for; it stands by itself in the bar. */
export const search: MainPage = { path: 'search/', name: 'Search' };

/** The pages that every page leads to, in their order, whether this report fills them or not. */
export const mainPages: readonly MainPage[] = [
  search,
  { path: 'charts/', name: 'Charts', what: 'all figures, each with its table', of: 'figures' },
  {
    path: 'timeline/',
    name: 'Timeline',
    what: 'what the report dates, in the order of time',
    of: 'events',
  },
  { path: 'names/', name: 'Names', what: 'whom and what the report names, and where', of: 'names' },
  { path: 'numbers/', name: 'Numbers', what: 'each with its page, its note and its uses' },
  { path: 'data/', name: 'Data', what: 'the numbers by subject, as files', foot: true },
  {
    path: 'checks/',
    name: 'Checks',
    what: 'whether sums and spans hold',
    foot: true,
    of: 'checks',
  },
  { path: 'sources/', name: 'Sources', what: 'the notes, and the works they cite', of: 'notes' },
  {
    path: 'evidence/',
    name: 'Evidence',
    what: 'which works stand behind what',
    foot: true,
    of: 'works',
  },
  {
    path: 'remarks/',
    name: 'Remarks',
    what: 'where a reader may stumble',
    foot: true,
    of: 'remarks',
  },
  { path: 'accessibility/', name: 'Accessibility', foot: true },
  { path: 'about/', name: 'About' },
];
