import { hostOf, isNamedBy } from '../format/cite/host';
import type { Source } from '../schema/source';

/** A host under which works are cited. */
export interface Host {
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
export function byHost(works: readonly Placed[]): Host[] {
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
