import { titles } from './anchors';
import { renamed } from '../opened/data';
import { isPage, pageOf } from '../site/moved';
import { spread } from './renamed';

const there = [...titles.keys()];

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
