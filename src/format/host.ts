import { hrefOf } from './source';

/** The host of a printed address, without `www.`; none where there is none to read. */
export const hostOf = (address: string) =>
  URL.parse(hrefOf(address))?.hostname.replace(/^www\./, '') || undefined;
