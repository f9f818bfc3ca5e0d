import { list } from '../../format/list';
import type { Check } from './library';
import { outletsByHost, served } from './outlets';

/** Works at a host that serves those of several outlets, so that it may repost them. */
export const sharedHost: Check = (library) => {
  const works = served(library);
  const outlets = outletsByHost(works);
  return works.flatMap(({ source, notes, printed, host }) => {
    const all = outlets.get(host) ?? [];
    if (all.length < 2) return [];
    const says = `In the notes ${host} has works of ${list(all)}, so this may be a copy.`;
    return { source, notes, part: 'address', printed, says };
  });
};
