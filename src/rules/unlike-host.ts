import { hostNamed } from '../format/cite/host';
import { isShared } from './hosts';
import type { Rule } from './library';
import { served } from './outlets';

/**
 * Works at a host in whose name is nothing of the outlet’s: no word of it, and not its initials. Hosts
 * of several outlets, and outlets named by a host, are the affair of other rules.
 */
export const unlikeHost: Rule = (library) =>
  served(library)
    .filter(({ outlet, host }) => !hostNamed(outlet) && !isShared(host))
    .filter(({ outlet, host: { host } }) => !alike(outlet, host))
    .map(({ source, notes, printed, outlet, host: { host } }) => ({
      source,
      notes,
      part: 'address',
      printed,
      says: `Nothing of the name ${outlet} is in ${host}; whether the host is its own we have not checked.`,
    }));

function alike(outlet: string, host: string) {
  const words =
    outlet
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .match(/[a-z\d]+/gi) ?? [];
  const labels = host.split(/[.-]/);
  return (
    words.some((word) => word.length > 2 && host.includes(word.toLowerCase())) ||
    [words, words.filter((word) => /^[A-Z\d]/.test(word))].some((those) =>
      labels.includes(those.map((word) => word.charAt(0).toLowerCase()).join('')),
    )
  );
}
