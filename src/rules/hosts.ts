import { hostNamed, hostOf, isNamedBy } from '../format/cite/host';
import { list } from '../format/say/list';
import type { Source } from '../schema/source';
import { addressed, type Rule } from './library';
import { printings } from './printings';

/** A host under which works are cited. */
interface Host {
  host: string;
  /** The outlets that are named for them, but for the host’s own name: an outlet may go by both. */
  outlets: string[];
  /** Their ids. */
  works: string[];
}

/** The hosts of works, in their order. */
export const hostsOf = (sources: Readonly<Record<string, Source>>): Host[] =>
  byHost(Object.entries(sources).map(([id, work]) => ({ ...work, id })));

/** The hosts of works that may have several addresses, in the order of the works. */
function byHost(works: readonly Placed[]): Host[] {
  const placed = works.flatMap(({ id, address, outlet }) => {
    const host = address && hostOf(address);
    return host ? [{ id, host, outlet }] : [];
  });
  return [...Map.groupBy(placed, ({ host }) => host)].map(([host, there]) => {
    const outlets = there.flatMap(({ outlet }) => outlet ?? []);
    return {
      host,
      outlets: [...new Set(outlets)].filter((outlet) => !isNamedBy(outlet, host)),
      works: [...new Set(there.map(({ id }) => id))],
    };
  });
}

type Placed = Pick<Source, 'address' | 'outlet'> & { id: string };

/** Whether several outlets are cited under a host, so that it is none of theirs alone. */
export const isShared = ({ outlets }: Pick<Host, 'outlets'>) => outlets.length > 1;

const hosted = (work: Source) => addressed(work) && work.outlet !== undefined;

export const otherHost: Rule = {
  title: 'another host',
  seeks: 'The outlet is printed as the name of a host, and the address is at another.',
  of: hosted,
  find: inEachServed((outlet, { host }) => {
    if (!hostNamed(outlet) || isNamedBy(outlet, host)) return undefined;
    return `The outlet is printed as ${outlet}, the address is at ${host}.`;
  }),
};

/** Works at a host that serves those of several outlets and is not named by theirs: it may repost them. */
export const sharedHost: Rule = {
  title: 'shared host',
  seeks: 'One host serves works that are printed as those of several outlets.',
  of: hosted,
  find: inEachServed((outlet, { host, outlets }) => {
    if (!isShared({ outlets }) || isNamedBy(outlet, host)) return undefined;
    return `In the notes ${host} has works of ${list(some(outlets))}, so this may be a copy.`;
  }),
};

/** The first of many, and how many more there are: the sentence stands at each of their works. */
const some = (outlets: readonly string[]) =>
  outlets.length > 10 ? [...outlets.slice(0, 9), `${outlets.length - 9} others`] : outlets;

/** Works at a host of their own; hosts that outlets share or are named by are the affair of other rules. */
export const unlikeHost: Rule = {
  title: 'host unlike outlet',
  seeks:
    'The name of the host has no word and not the initials of the outlet’s. It may be the outlet’s own all the same; we have not checked.',
  of: hosted,
  find: inEachServed((outlet, { host, outlets }) => {
    if (hostNamed(outlet) || isShared({ outlets }) || alike(outlet, host)) return undefined;
    return `Nothing of the name ${outlet} is in ${host}; whether the host is its own we have not checked.`;
  }),
};

/** Looks at each address of a work whose outlet is named, and says what does not agree there, if anything. */
function inEachServed(say: (outlet: string, host: Host) => string | undefined): Rule['find'] {
  return (library) => {
    const all = printings(library, 'address');
    const placed = all.map(({ source, work, printed }) => ({
      ...work,
      id: source,
      address: printed,
    }));
    const hosts = new Map(byHost(placed).map((one) => [one.host, one]));
    return all.flatMap(({ source, notes, printed, work: { outlet } }) => {
      const host = hosts.get(hostOf(printed) ?? '');
      const says = outlet && host && say(outlet, host);
      return says ? { source, notes, part: 'address', printed, says } : [];
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
