import { locale } from '../say/locale';
import type { Source } from '../../schema/source';
import { hostOf } from './host';

const regions = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });

/** What the code that is kept for none is called. */
const nowhere = regions.of('ZZ');

/** The country that a work is from as far as its address tells; without an address, its place. */
export function countryOf({ address, place }: Pick<Source, 'address' | 'place'>) {
  if (!address) return place ?? 'no address';
  const [code] = /(?<=\.)[a-z]{2}$/.exec(hostOf(address) ?? '') ?? [];
  const region = code && !generic.includes(code) ? regions.of(code.toUpperCase()) : nowhere;
  return region === undefined || region === nowhere ? 'not told by the address' : region;
}

// Country codes that are in use all over the world, as Google has them, and that of several states:
// https://developers.google.com/search/docs/specialty/international/managing-multi-regional-sites#generic-domains
const generic = [
  ...['ad', 'ai', 'as', 'bz', 'cc', 'cd', 'co', 'dj', 'fm', 'io', 'la', 'me', 'ms', 'nu', 'sc'],
  ...['sr', 'su', 'tk', 'tv', 'ws', 'eu'],
];
