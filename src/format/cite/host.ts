import { urlOf } from './source';

/** The host of a printed address, without `www.`; none where there is none to read. */
export const hostOf = (address: string) =>
  urlOf(address)?.hostname.replace(/^www\./, '') || undefined;

/** The host that an outlet is named by: `fruit.example`; none where it has a name of another kind. */
export const hostNamed = (outlet: string) =>
  /^[a-z\d-]+(\.[a-z\d-]+)+$/i.test(outlet) ? hostOf(outlet) : undefined;

/** Whether an outlet is named by this host, or by one that it is part of. */
export function isNamedBy(outlet: string, host: string) {
  const named = hostNamed(outlet);
  return named !== undefined && `.${host}`.endsWith(`.${named}`);
}
