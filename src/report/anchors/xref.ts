import type { Xref } from '../../schema/xref';
import { anchors } from './anchors';
import { edition } from '../opened/data';
import { addressOf } from '../links/link';
import { moved } from './moved';

/** Everything on this site that can be linked to, as other sites and scripts find it. */
export const xref = (): Xref => ({
  version: 1,
  title: edition.title,
  address: addressOf(''),
  license: edition.license.address,
  references: anchors.map(({ title, places: [place = '', ...also], ...anchor }) => ({
    ...anchor,
    title: title.replaceAll('\u00a0', ' '),
    address: addressOf(place),
    ...(also.length && { also: also.map(addressOf) }),
  })),
  moved: [...moved].map(([from, to]) => ({ from: addressOf(from), to: addressOf(to) })),
});
