import type { Check } from './library';
import { isHost, served } from './outlets';

/** Works whose outlet is named by a host, and the address is at another. */
export const otherHost: Check = (library) =>
  served(library)
    .filter(({ outlet, host }) => isHost(outlet) && host !== outlet && !host.endsWith(`.${outlet}`))
    .map(({ source, notes, printed, outlet, host }) => ({
      source,
      notes,
      part: 'address',
      printed,
      says: `The outlet is printed as ${outlet}, the address is at ${host}.`,
    }));
