import { hrefOf } from '../../format/source';

/** A printed address as browsers read it, with a scheme put in; nothing where they cannot. */
export function urlOf(address: string) {
  const href = hrefOf(address);
  return URL.canParse(href) ? new URL(href) : undefined;
}

/** The host of a printed address, without `www.`: `fruit.example`. */
export const hostOf = (address: string) => urlOf(address)?.hostname.replace(/^www\./, '') ?? '';

/** What follows the host, letter by letter as printed. */
export const pathOf = (address: string) => address.replace(/^(https?:\/\/)?[^/]*/, '');
