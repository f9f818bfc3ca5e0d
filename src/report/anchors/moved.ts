import { isWhole, placeText } from '../../format/place';
import { anchors, titles } from './anchors';
import { renamed } from '../opened/data';
import { movesIn } from '../site/moves';
import { spread } from './renamed';

const there = anchors.flatMap(({ places }) => places);
const moves = movesIn(renamed);

/** The places that were left, each with where it is now and what a link there can say. */
export const moved = spread(moves, there).map(({ old, now }) => ({
  old,
  now,
  title: titles.get(placeText(now)) ?? placeText(now),
}));

/** The pages that were left. */
export const movedPages = moved.filter(({ old }) => isWhole(old));

/** The anchors that were left on a page, `apples/`. */
export const movedFrom = (page: string) =>
  moved.filter(({ old }) => !isWhole(old) && old.path === page);
