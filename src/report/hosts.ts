import { hostOf } from '../format/host';
import type { Source } from '../schema/source';

/** A host under which works are cited. */
export interface Host {
  host: string;
  /** The outlets that are named for them. */
  outlets: string[];
  /** Their ids. */
  works: string[];
}

/** The hosts of works, in their order. */
export function hostsOf(sources: Readonly<Record<string, Source>>): Host[] {
  const placed = Object.entries(sources).flatMap(([id, { address, outlet }]) => {
    const host = address && hostOf(address);
    return host ? [{ id, host, outlet }] : [];
  });
  return [...Map.groupBy(placed, ({ host }) => host)].map(([host, there]) => ({
    host,
    outlets: [...new Set(there.flatMap(({ outlet }) => outlet ?? []))],
    works: there.map(({ id }) => id),
  }));
}

/** Whether several outlets are cited under a host, so that it is none of theirs alone. */
export const isShared = ({ outlets }: Host) => outlets.length > 1;
