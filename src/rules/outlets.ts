import { hostNamed, hostOf, isNamedBy } from '../format/cite/host';
import { list } from '../format/say/list';
import { byHost, type Host, isShared } from './hosts';
import type { Rule } from './library';
import { printings } from './printings';

/** Works whose outlet is named by a host, and the address is at another. */
export const otherHost = inEachServed(
  (outlet, { host }) => hostNamed(outlet) !== undefined && !isNamedBy(outlet, host),
  (outlet, { host }) => `The outlet is printed as ${outlet}, the address is at ${host}.`,
);

/** Works at a host that serves those of several outlets and is not named by theirs: it may repost them. */
export const sharedHost = inEachServed(
  (outlet, host) => isShared(host) && !isNamedBy(outlet, host.host),
  (_, { host, outlets }) =>
    `In the notes ${host} has works of ${list(outlets)}, so this may be a copy.`,
);

/**
 * Works at a host in whose name is nothing of the outlet’s: no word of it, and not its initials. Hosts
 * of several outlets, and outlets named by a host, are the affair of other rules.
 */
export const unlikeHost = inEachServed(
  (outlet, host) => !hostNamed(outlet) && !isShared(host) && !alike(outlet, host.host),
  (outlet, { host }) =>
    `Nothing of the name ${outlet} is in ${host}; whether the host is its own we have not checked.`,
);

/** A rule for addresses of works whose outlet is named: which of them, and what does not agree there. */
function inEachServed(
  finds: (outlet: string, host: Host) => boolean,
  says: (outlet: string, host: Host) => string,
): Rule {
  return (library) => {
    const all = printings(library, 'address');
    const hosts = byHost(
      all.map(({ source, work, printed }) => ({ ...work, id: source, address: printed })),
    );
    return all.flatMap(({ source, notes, printed, work: { outlet } }) => {
      const host = hosts.find((one) => one.host === hostOf(printed));
      if (!outlet || !host || !finds(outlet, host)) return [];
      return { source, notes, part: 'address', printed, says: says(outlet, host) };
    });
  };
}

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
