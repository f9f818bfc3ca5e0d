import { isNamedBy } from '../format/cite/host';
import { list } from '../format/say/list';
import { isShared } from './hosts';
import type { Rule } from './library';
import { served } from './outlets';

/** Works at a host that serves those of several outlets and is not named by theirs: it may repost them. */
export const sharedHost: Rule = (library) =>
  served(library)
    .filter(({ outlet, host }) => isShared(host) && !isNamedBy(outlet, host.host))
    .map(({ source, notes, printed, host: { host, outlets } }) => ({
      source,
      notes,
      part: 'address',
      printed,
      says: `In the notes ${host} has works of ${list(outlets)}, so this may be a copy.`,
    }));
