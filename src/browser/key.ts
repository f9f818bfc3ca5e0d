import { briefKey } from '../format/brief-key';
import { root } from '../web/href';

/**
 * What a link leads to: an anchor of this page, `harvest`; of another, `apples#harvest`; a page,
 * `apples`; a number by its address, `fruit/harvest/apples`.
 */
export const keyOf = ({ hash, pathname }: HTMLAnchorElement) =>
  (pathname === location.pathname && hash.slice(1)) || briefKey(pathname.slice(root.length) + hash);
