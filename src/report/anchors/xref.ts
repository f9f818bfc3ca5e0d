import type { Xref } from '../../schema/xref';
import { anchors } from './anchors';
import { edition } from '../opened/data';
import { home } from '../links/places';
import { urlOf } from '../../web/href';
import { moved } from './moved';

/** Everything on this site that can be linked to, as other sites and scripts find it. */
export const xref = (): Xref => ({
  version: 1,
  title: edition.title,
  address: urlOf(home),
  license: edition.license.address,
  references: anchors.map(({ title, places: [place = home, ...also], ...anchor }) => ({
    ...anchor,
    title: title.replaceAll('\u00a0', ' '),
    address: urlOf(place),
    ...(also.length && { also: also.map(urlOf) }),
  })),
  moved: moved.map(({ old, now }) => ({ from: urlOf(old), to: urlOf(now) })),
});
