import { sort } from 'd3';
import type { Note } from '../../schema/note';
import { passagePlace } from '../links/places';
import type { Passage } from '../manuscript/passages';
import { chapters } from '../opened/chapters';
import { notes, sources } from '../opened/data';
import { byName, once } from '../reckoning/known';
import { independentOf } from './independent';

/** The groups of works that are not independent of each other, most of them of one. */
export const groups = independentOf(sources);

/** The group of each work. */
const groupsIn = once(
  (groups: readonly string[][]) =>
    new Map(groups.flatMap((group) => group.map((work) => [work, group]))),
);

/** Notes by their numbers. */
const numbered = once((all: readonly Note[]) => byName(all, ({ n }) => n));

/** The chapters, what stands behind each passage, and behind all of a chapter. */
export const backings = chapters.map((chapter) => {
  const passages = chapter.passages.map((passage, i) => ({
    n: i + 1,
    chapter,
    passage,
    place: passagePlace(chapter, passage),
    ...backingOf(passage, notes),
  }));
  return { chapter, passages, sum: sumUp(passages, groups) };
});

/** What stands behind the passages of all chapters. */
export const behindAll = backings.flatMap(({ passages }) => passages);

/** What stands behind a passage: a note reaches over all of the passage that carries its mark. */
export function backingOf({ marks }: Pick<Passage, 'marks'>, all: readonly Note[]) {
  const numbers = marks.flatMap(({ name, attributes: { n } }) =>
    name === 'Note' ? Number(n) : [],
  );
  const cited = sort(numbers).flatMap((n) => numbered(all).get(n)?.cites ?? []);
  return {
    /** Whether it tells a number or a date. */
    tells: marks.some(({ name }) => name === 'Quantity' || name === 'Date'),
    notes: numbers,
    /** The works that these cite, by id, each once. */
    works: [...new Set(cited.map(({ source }) => source))],
  };
}

type Backing = ReturnType<typeof backingOf>;

/** Count what stands behind passages; `groups` are works that are not independent of each other. */
export function sumUp(passages: readonly Backing[], groups: readonly string[][]) {
  const works = [...new Set(passages.flatMap((passage) => passage.works))];
  return {
    passages: passages.length,
    telling: passages.filter(({ tells }) => tells).length,
    noted: passages.filter(({ notes }) => notes.length > 0).length,
    works,
    independent: new Set(works.map((work) => groupsIn(groups).get(work))).size,
  };
}

/** Passages without a note, those that tell numbers or dates apart. */
export function withoutNote<T extends Backing>(passages: readonly T[]) {
  const bare = passages.filter(({ notes }) => notes.length === 0);
  return {
    telling: bare.filter(({ tells }) => tells),
    others: bare.filter(({ tells }) => !tells),
  };
}

/** Works by the notes that cite them, that of the most notes first. */
export function reachOf(notes: readonly Note[]) {
  const cites = notes.flatMap(({ n, cites }) =>
    [...new Set(cites.map(({ source }) => source))].map((source) => ({ n, source })),
  );
  return [...Map.groupBy(cites, ({ source }) => source)]
    .map(([work, citing]) => ({ work, notes: citing.map(({ n }) => n) }))
    .sort((a, b) => b.notes.length - a.notes.length);
}
