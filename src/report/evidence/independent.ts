import { hostNamed } from '../../format/cite/host';
import type { Source } from '../../schema/source';
import { hostsOf, isShared } from '../../rules/hosts';

/**
 * Works by their ids, those together that are not independent of each other: that share an author, an
 * outlet or a host that is not shared by outlets, be it by way of a third.
 */
export function independentOf(sources: Readonly<Record<string, Source>>): string[][] {
  const own = hostsOf(sources).filter((host) => !isShared(host));
  const hostOfWork = (id: string) => own.find(({ works }) => works.includes(id))?.host;
  let groups: { works: string[]; signs: Set<string> }[] = [];
  for (const [id, { author, outlet }] of Object.entries(sources)) {
    // Some outlets are named by their host.
    const named = outlet && (hostNamed(outlet) ?? outlet);
    const signs = new Set([author, named, hostOfWork(id)].filter((sign) => sign !== undefined));
    const near = groups.filter((group) => !group.signs.isDisjointFrom(signs));
    groups = [
      ...groups.filter((group) => !near.includes(group)),
      {
        works: [...near.flatMap(({ works }) => works), id],
        signs: near.reduce((all, group) => all.union(group.signs), signs),
      },
    ];
  }
  return groups.map(({ works }) => works);
}
