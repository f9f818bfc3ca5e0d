import type { Xref } from '../../schema/xref';
import { anchors } from './anchors';
import { edition } from '../opened/data';
import { home } from '../links/places';
import { addressOf } from '../../web/href';
import { moved } from './moved';

/** Everything on this site that can be linked to, as other sites and scripts find it. */
export const xref = (): Xref => ({
  version: 1,
  title: edition.title,
  address: addressOf(home),
  license: edition.license.address,
  references: anchors.map(({ title, places: [place = home, ...also], ...anchor }) => ({
    ...anchor,
    title: title.replaceAll('\u00a0', ' '),
    address: addressOf(place),
    ...(also.length && { also: also.map(addressOf) }),
  })),
  moved: moved.map(({ old, now }) => ({ from: addressOf(old), to: addressOf(now) })),
});
