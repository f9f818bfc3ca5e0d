import { hostNamed } from '../../format/cite/host';
import type { Source } from '../../schema/source';
import { hostsOf, isShared } from '../../rules/hosts';

/**
 * Works by their ids, those together that are not independent of each other: that share an author, an
 * outlet or a host that is not shared by outlets, be it by way of a third.
 */
export function independentOf(sources: Readonly<Record<string, Source>>): string[][] {
  const own = hostsOf(sources).filter((host) => !isShared(host));
  const hostOfWork = new Map(own.flatMap(({ host, works }) => works.map((id) => [id, host])));
  // In the order in which they last grew.
  const groups = new Set<Group>();
  const wearing = new Map<string, Group>();
  for (const [id, { author, outlet }] of Object.entries(sources)) {
    // Some outlets are named by their host.
    const named = outlet && (hostNamed(outlet) ?? outlet);
    const signs = [author, named, hostOfWork.get(id)].filter((sign) => sign !== undefined);
    const met = new Set(signs.flatMap((sign) => wearing.get(sign) ?? []));
    const near = met.size > 1 ? [...groups].filter((group) => met.has(group)) : [...met];
    const [group = { works: [], signs: [] }, ...others] = near;
    for (const each of near) groups.delete(each);
    group.works.push(...others.flatMap(({ works }) => works), id);
    const worn = [...others.flatMap((other) => other.signs), ...signs];
    group.signs.push(...worn);
    for (const sign of worn) wearing.set(sign, group);
    groups.add(group);
  }
  return [...groups].map(({ works }) => works);
}

/** Works that belong together, and the signs that they wear. */
interface Group {
  works: string[];
  signs: string[];
}
