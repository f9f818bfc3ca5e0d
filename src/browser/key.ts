import { briefKey } from '../format/brief-key';
import { root } from '../web/href';

/** A link of the page, or one in a drawing. */
export type Link = HTMLAnchorElement | SVGAElement;

/**
 * What a link leads to: an anchor of this page, `harvest`; of another, `apples#harvest`; a page,
 * `apples`; a number by its address, `fruit/harvest/apples`.
 */
export function keyOf(link: Link) {
  const { hash, pathname } = new URL(link.getAttribute('href') ?? '', location.href);
  return (
    (pathname === location.pathname && hash.slice(1)) ||
    briefKey(pathname.slice(root.length) + hash)
  );
}
