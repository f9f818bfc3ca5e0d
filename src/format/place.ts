/**
 * A place on the site: a page or a file, by its path from that of the site, and on a page what
 * stands there, by its anchor. The first page has an empty path.
 */
export interface Place {
  /** `apples/`, `apples/cite.bib` */
  path: string;
  /** `harvest` */
  anchor?: string;
}

/** What makes a link of a place, for those who draw on one page or another. */
export type Linking = (place: Place) => string;

/** A place in one word, as lists have it: `apples/`, `apples/#harvest`. */
export const placeText = ({ path, anchor }: Place) =>
  anchor === undefined ? path : `${path}#${anchor}`;

/** The place that such a word names. */
export function readPlace(text: string): Place {
  const [path = '', anchor] = text.split('#');
  return { path, ...(anchor !== undefined && { anchor }) };
}

/** Whether a place is a page, or a file, as a whole. */
export const isWhole = ({ anchor }: Place) => anchor === undefined;

export const samePlace = (one: Place, other: Place) =>
  one.path === other.path && one.anchor === other.anchor;

/** What the files that go with a page are called: `apples` for `apples/`, `index` for the first page. */
export const pageName = (path: string) => path.replace(/\/$/, '') || 'index';
