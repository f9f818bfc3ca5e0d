/** Whether a place is a page, and no anchor. */
export const isPage = (place: string) => !place.includes('#');

/** The page that a place is on. */
export const pageOf = (place: string) => place.replace(/#.*/, '');
