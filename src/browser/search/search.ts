// The search, on its own page and over the others, in one file to ask for.
export { openSearch } from './search-dialog';
export { searchOn } from './search-page';
