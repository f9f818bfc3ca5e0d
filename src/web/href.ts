import { type Place, placeText } from '../format/place';

/** The path that the site stands under, with a slash at its end. */
export const root = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** The way to a place from any page; from the page at a path, `here`, what is on it by its anchor alone. */
export const href = (place: Place, here?: string) =>
  place.path === here && place.anchor !== undefined
    ? `#${place.anchor}`
    : `${root}${placeText(place)}`;

/** The whole address of a place, for those who come from elsewhere. */
export const urlOf = (place: Place) => new URL(href(place), import.meta.env.SITE).href;

/** The path of the page at an address of this site: `apples/`. */
export const pageAt = ({ pathname }: URL) => pathname.slice(root.length);
