// Who comes from a hit of the search finds its words marked there. All that does so is asked for
// only then.

if (sessionStorage.getItem('found')) void import('./mark-found').then(({ mark }) => mark());

export {};
