import { hostNamed, isNamedBy } from '../format/cite/host';
import type { Rule } from './library';
import { served } from './outlets';

/** Works whose outlet is named by a host, and the address is at another. */
export const otherHost: Rule = (library) =>
  served(library)
    .filter(({ outlet, host: { host } }) => hostNamed(outlet) && !isNamedBy(outlet, host))
    .map(({ source, notes, printed, outlet, host: { host } }) => ({
      source,
      notes,
      part: 'address',
      printed,
      says: `The outlet is printed as ${outlet}, the address is at ${host}.`,
    }));
