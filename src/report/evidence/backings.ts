import { chapters } from '../opened/chapters';
import { notes, sources } from '../opened/data';
import { backingOf, sumUp } from './backing';
import { independentOf } from './independent';
import { passagePlace } from '../links/places';

/** The groups of works that are not independent of each other, most of them of one. */
export const groups = independentOf(sources);

/** The chapters, what stands behind each passage, and behind all of a chapter. */
export const backings = chapters.map((chapter) => {
  const passages = chapter.passages.map((passage, i) => ({
    n: i + 1,
    place: passagePlace(chapter, passage),
    ...backingOf(passage, notes),
  }));
  return { chapter, passages, sum: sumUp(passages, groups) };
});

/** What stands behind the passages of all chapters. */
export const behindAll = backings.flatMap(({ passages }) => passages);
