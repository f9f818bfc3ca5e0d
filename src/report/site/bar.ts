import type { Place } from '../../format/place';

/** Where every page leads, and that is no section. */
interface MainPage extends Place {
  name: string;
  /** What it holds, in a few words, where the first page and that of the search list it. */
  what?: string;
  /** The foot of each page leads to it, and not the bar. */
  foot?: true;
}

/** The sections, listed on the first page. */
export const contents: MainPage = {
  path: '',
  anchor: 'contents',
  name: 'Contents',
  what: 'the sections, each in a sentence',
};

/** Where words are looked for; it stands by itself in the bar. */
export const search: MainPage = { path: 'search/', name: 'Search' };

/** The pages that every page leads to, in their order. */
export const mainPages: readonly MainPage[] = [
  search,
  { path: 'charts/', name: 'Charts', what: 'all figures, each with its table' },
  { path: 'timeline/', name: 'Timeline', what: 'what the report dates, in the order of time' },
  { path: 'names/', name: 'Names', what: 'whom and what the report names, and where' },
  { path: 'numbers/', name: 'Numbers', what: 'each with its page, its note and its uses' },
  { path: 'data/', name: 'Data', what: 'the numbers by subject, as files', foot: true },
  { path: 'checks/', name: 'Checks', what: 'whether sums and spans hold', foot: true },
  { path: 'sources/', name: 'Sources', what: 'the notes, and the works they cite' },
  { path: 'evidence/', name: 'Evidence', what: 'which works stand behind what', foot: true },
  { path: 'remarks/', name: 'Remarks', what: 'where a reader may stumble', foot: true },
  { path: 'accessibility/', name: 'Accessibility', foot: true },
  { path: 'about/', name: 'About' },
];

/** What the bar leads to beside the search, in its order. */
export const inBar = [contents, ...mainPages.filter((page) => !page.foot && page !== search)];

/** What can be read through instead of searching: of the bar, all that holds something to find. */
export const indexes = inBar.filter(({ what }) => what);
