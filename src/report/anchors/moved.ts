import { titles } from './anchors';
import { renamed } from '../opened/data';
import { checkRenamed, isPage, pageOf, spread } from './renamed';

const there = [...titles.keys()];

// Here, where every page looks, so that a fault is found before the first is drawn.
checkRenamed(renamed, there);

/** The places that were left, each with where it is now: from `apples/#crop` to `apples/#harvest`. */
export const moved = spread(renamed, there);

const leading = [...moved].map(([old, now]) => ({ old, now, title: titles.get(now) ?? now }));

/** The pages that were left. */
export const movedPages = leading.filter(({ old }) => isPage(old));

/** The anchors that were left on a page, `apples/`. */
export const movedFrom = (page: string) =>
  leading
    .filter(({ old }) => !isPage(old) && pageOf(old) === page)
    .map(({ old, ...rest }) => ({ id: old.slice(page.length + 1), ...rest }));
