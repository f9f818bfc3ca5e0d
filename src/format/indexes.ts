/** The lists that can be read through instead of searching: each by its place, from that of the site. */
export const indexes = [
  { path: '#contents', name: 'Contents' },
  { path: 'names/', name: 'Names' },
  { path: 'numbers/', name: 'Numbers' },
  { path: 'sources/', name: 'Sources and notes' },
  { path: 'timeline/', name: 'Timeline' },
  { path: 'charts/', name: 'Charts' },
] as const;
